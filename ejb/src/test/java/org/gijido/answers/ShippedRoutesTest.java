package org.gijido.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.gijido.questions.AnswererClass;
import org.gijido.routes.Place;
import org.gijido.routes.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShippedRoutesTest {
    private static final Map<AnswererClass, List<String>> TABLE = Map.of(
            AnswererClass.MAYOR, List.of("DRAFTED", "DIVISION_HEAD", "DEPARTMENT_HEAD", "VICE_MAYOR", "MAYOR", "SIGNED_OFF"),
            AnswererClass.VICE_MAYOR, List.of("DRAFTED", "DIVISION_HEAD", "DEPARTMENT_HEAD", "VICE_MAYOR", "SIGNED_OFF"),
            AnswererClass.DEPARTMENT_HEAD, List.of("DRAFTED", "DIVISION_HEAD", "DEPARTMENT_HEAD", "SIGNED_OFF"),
            AnswererClass.DIVISION_HEAD, List.of("DRAFTED", "DIVISION_HEAD", "SIGNED_OFF"));

    @ParameterizedTest
    @EnumSource
    void usualRouteGoesUpToTheOneWhoAnswers(AnswererClass answerer) {
        assertEquals(TABLE.get(answerer), route(answerer).places().stream().map(Place::code).toList());
    }

    @Test
    void nextIsTheFirstThatDoesNotStand() {
        Route route = route(AnswererClass.DEPARTMENT_HEAD);
        assertEquals(Optional.of("DRAFTED"), next(route, Set.of()));
        assertEquals(Optional.of("DIVISION_HEAD"), next(route, Set.of("DRAFTED")));
        assertEquals(Optional.of("DRAFTED"), next(route, Set.of("DIVISION_HEAD")));
        assertEquals(Optional.of("SIGNED_OFF"), next(route, Set.of("DRAFTED", "DIVISION_HEAD", "DEPARTMENT_HEAD")));
        assertEquals(Optional.empty(), next(route, Set.of("DRAFTED", "DIVISION_HEAD", "DEPARTMENT_HEAD", "SIGNED_OFF")));
    }

    @Test
    void placesAreCountedAlongTheRoute() {
        Route route = route(AnswererClass.DEPARTMENT_HEAD);
        assertEquals(2, route.number("DIVISION_HEAD"));
        assertEquals(3, route.number("MAYOR"), "a stamp from when another was to answer");
        assertEquals(Optional.of("SIGNED_OFF"), route.after("MAYOR").map(Place::code));
        assertEquals(Optional.empty(), route.after("SIGNED_OFF"));
    }

    private static Optional<String> next(Route route, Set<String> standing) {
        return route.next(standing).map(Place::code);
    }

    private static Route route(AnswererClass answerer) {
        return ShippedRoutes.edition().route(answerer.name());
    }
}
