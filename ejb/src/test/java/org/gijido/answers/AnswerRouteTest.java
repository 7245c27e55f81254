package org.gijido.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.gijido.access.Caller;
import org.gijido.access.Role;
import org.gijido.questions.AnswererClass;
import org.gijido.routes.Origin;
import org.gijido.routes.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may press which stamp of the shipped routes: the whole table, role by role. */
class AnswerRouteTest {
    private static final long DEPARTMENT = 10;
    private static final long DIVISION = 11;
    private static final long OTHER_DIVISION = 12;
    private static final AnswerRoute ROUTE = route(new Origin(DIVISION, DEPARTMENT), AnswererClass.MAYOR);
    private static final Map<Role, Set<String>> TABLE = new EnumMap<>(Map.of(
            Role.DRAFTER, Set.of("DRAFTED"),
            Role.DIVISION_HEAD, Set.of("DRAFTED", "DIVISION_HEAD"),
            Role.DEPARTMENT_HEAD, Set.of("DEPARTMENT_HEAD"),
            Role.VICE_MAYOR, Set.of("VICE_MAYOR"),
            Role.MAYOR, Set.of("MAYOR"),
            Role.GENERAL_AFFAIRS, Set.of("SIGNED_OFF")));

    @ParameterizedTest
    @EnumSource
    void eachRolePressesItsOwnPlaces(Role role) {
        assertEquals(TABLE.getOrDefault(role, Set.of()), pressable(caller(role, DIVISION, DEPARTMENT, false)));
    }

    @ParameterizedTest
    @EnumSource
    void sharedAccountPressesNothing(Role role) {
        assertEquals(Set.of(), pressable(caller(role, DIVISION, DEPARTMENT, true)));
    }

    @Test
    void otherDivisionOfTheDepartmentPressesNothing() {
        assertEquals(Set.of(), pressable(caller(Role.DRAFTER, OTHER_DIVISION, DEPARTMENT, false)));
        assertEquals(Set.of(), pressable(caller(Role.DIVISION_HEAD, OTHER_DIVISION, DEPARTMENT, false)));
    }

    @Test
    void headOfAnotherDepartmentPressesNothing() {
        assertEquals(Set.of(), pressable(caller(Role.DEPARTMENT_HEAD, 21, 20, false)));
    }

    @Test
    void nobodyOfALineDraftsWhatIsNotAssigned() {
        Caller headless = new Caller(1, 1L, "a", "a", Set.of(Role.DRAFTER), false,
                List.of(new Caller.Post(5, "係", 0, "", 0, "", "主事", "STAFF")), Locale.JAPAN, "standard");
        AnswerRoute unassigned = route(new Origin(0, 0), AnswererClass.MAYOR);
        assertFalse(unassigned.mayPress(headless, unassigned.place("DRAFTED")));
    }

    @Test
    void whoeverStampsOnTheRouteSendsBackButNotTheWriters() {
        AnswerRoute ofDivision = route(new Origin(DIVISION, DEPARTMENT), AnswererClass.DIVISION_HEAD);
        assertTrue(ofDivision.mayReturn(caller(Role.DIVISION_HEAD, DIVISION, DEPARTMENT, false)));
        assertTrue(ofDivision.mayReturn(caller(Role.GENERAL_AFFAIRS, 21, 20, false)));
        assertFalse(ofDivision.mayReturn(caller(Role.DRAFTER, DIVISION, DEPARTMENT, false)));
        assertFalse(ofDivision.mayReturn(caller(Role.MAYOR, 0, 0, false)), "the mayor has no place on it");
    }

    @Test
    void stampBesideTheRouteKeepsItsBox() {
        AnswerRoute ofDivision = route(new Origin(DIVISION, DEPARTMENT), AnswererClass.DIVISION_HEAD);
        assertEquals(List.of("DRAFTED", "DIVISION_HEAD", "VICE_MAYOR", "SIGNED_OFF"),
                ofDivision.boxes(Set.of("VICE_MAYOR", "DRAFTED")).stream().map(Place::code).toList());
    }

    private static AnswerRoute route(Origin origin, AnswererClass answerer) {
        return new AnswerRoute(ShippedRoutes.edition().route(answerer.name()), origin, List.of());
    }

    private static Set<String> pressable(Caller caller) {
        return ROUTE.route().places().stream().filter(place -> ROUTE.mayPress(caller, place)).map(Place::code)
                .collect(Collectors.toSet());
    }

    private static Caller caller(Role role, long division, long department, boolean shared) {
        Caller.Post post = new Caller.Post(division, "課", division, "課", department, "部", "職", "STAFF");
        return new Caller(1, 1L, "login", "福島 太郎", Set.of(role), shared, List.of(post), Locale.JAPAN, "standard");
    }
}
