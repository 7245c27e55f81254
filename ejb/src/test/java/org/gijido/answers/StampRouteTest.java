package org.gijido.answers;

import static org.gijido.answers.StampStep.DEPARTMENT_HEAD;
import static org.gijido.answers.StampStep.DIVISION_HEAD;
import static org.gijido.answers.StampStep.DRAFTED;
import static org.gijido.answers.StampStep.MAYOR;
import static org.gijido.answers.StampStep.SIGNED_OFF;
import static org.gijido.answers.StampStep.VICE_MAYOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gijido.questions.AnswererClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StampRouteTest {
    private static final Map<AnswererClass, List<StampStep>> TABLE = Map.of(
            AnswererClass.MAYOR, List.of(DRAFTED, DIVISION_HEAD, DEPARTMENT_HEAD, VICE_MAYOR, MAYOR, SIGNED_OFF),
            AnswererClass.VICE_MAYOR, List.of(DRAFTED, DIVISION_HEAD, DEPARTMENT_HEAD, VICE_MAYOR, SIGNED_OFF),
            AnswererClass.DEPARTMENT_HEAD, List.of(DRAFTED, DIVISION_HEAD, DEPARTMENT_HEAD, SIGNED_OFF),
            AnswererClass.DIVISION_HEAD, List.of(DRAFTED, DIVISION_HEAD, SIGNED_OFF));

    @ParameterizedTest
    @EnumSource
    void usualRouteGoesUpToTheOneWhoAnswers(AnswererClass answerer) {
        assertEquals(TABLE.get(answerer), StampRoute.usual(answerer).steps());
    }

    @ParameterizedTest
    @EnumSource
    void settingSaysTheSameAsTheRoute(AnswererClass answerer) {
        StampRoute route = StampRoute.usual(answerer);
        assertEquals(route, StampRoute.parse(route.setting()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "drafted", "signed-off,drafted", "drafted,drafted,signed-off", "drafted,chair,signed-off",
            "mayor,division-head,signed-off"})
    void routeOutOfOrderIsRefused(String setting) {
        assertThrows(IllegalArgumentException.class, () -> StampRoute.parse(setting));
    }

    @Test
    void nextIsTheFirstThatDoesNotStand() {
        StampRoute route = StampRoute.parse("drafted,department-head,mayor,signed-off");
        assertEquals(Optional.of(DRAFTED), route.next(Set.of()));
        assertEquals(Optional.of(DEPARTMENT_HEAD), route.next(Set.of(DRAFTED)));
        assertEquals(Optional.of(DRAFTED), route.next(Set.of(DEPARTMENT_HEAD)));
        assertEquals(Optional.of(SIGNED_OFF), route.next(Set.of(DRAFTED, DEPARTMENT_HEAD, MAYOR)));
        assertEquals(Optional.empty(), route.next(Set.of(DRAFTED, DEPARTMENT_HEAD, MAYOR, SIGNED_OFF)));
    }
}
