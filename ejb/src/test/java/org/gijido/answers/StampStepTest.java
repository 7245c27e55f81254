package org.gijido.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gijido.access.Caller;
import org.gijido.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may press which stamp: the whole table, role by role. */
class StampStepTest {
    private static final long DEPARTMENT = 10;
    private static final long DIVISION = 11;
    private static final long OTHER_DIVISION = 12;
    private static final Parties PARTIES = new Parties(DIVISION, DEPARTMENT);
    private static final Map<Role, Set<StampStep>> TABLE = new EnumMap<>(Map.of(
            Role.DRAFTER, EnumSet.of(StampStep.DRAFTED),
            Role.DIVISION_HEAD, EnumSet.of(StampStep.DRAFTED, StampStep.DIVISION_HEAD),
            Role.DEPARTMENT_HEAD, EnumSet.of(StampStep.DEPARTMENT_HEAD),
            Role.VICE_MAYOR, EnumSet.of(StampStep.VICE_MAYOR),
            Role.MAYOR, EnumSet.of(StampStep.MAYOR),
            Role.GENERAL_AFFAIRS, EnumSet.of(StampStep.SIGNED_OFF)));

    @ParameterizedTest
    @EnumSource
    void eachRolePressesItsOwnPlaces(Role role) {
        assertEquals(TABLE.getOrDefault(role, EnumSet.noneOf(StampStep.class)), pressable(caller(role, DIVISION, DEPARTMENT, false)));
    }

    @ParameterizedTest
    @EnumSource
    void sharedAccountPressesNothing(Role role) {
        assertEquals(EnumSet.noneOf(StampStep.class), pressable(caller(role, DIVISION, DEPARTMENT, true)));
    }

    @Test
    void otherDivisionOfTheDepartmentPressesNothing() {
        assertEquals(EnumSet.noneOf(StampStep.class), pressable(caller(Role.DRAFTER, OTHER_DIVISION, DEPARTMENT, false)));
        assertEquals(EnumSet.noneOf(StampStep.class), pressable(caller(Role.DIVISION_HEAD, OTHER_DIVISION, DEPARTMENT, false)));
    }

    @Test
    void headOfAnotherDepartmentPressesNothing() {
        assertFalse(StampStep.DEPARTMENT_HEAD.mayBePressedBy(caller(Role.DEPARTMENT_HEAD, 21, 20, false), PARTIES));
    }

    @Test
    void nobodyOfALineDraftsWhatIsNotAssigned() {
        Caller headless = new Caller(1, 1L, "a", "a", Set.of(Role.DRAFTER), false,
                List.of(new Caller.Post(5, "係", 0, "", 0, "", "主事")), Locale.JAPAN, "standard");
        assertFalse(StampStep.DRAFTED.mayBePressedBy(headless, new Parties(0, 0)));
    }

    private static Set<StampStep> pressable(Caller caller) {
        Set<StampStep> steps = EnumSet.noneOf(StampStep.class);
        for (StampStep step : StampStep.values()) {
            if (step.mayBePressedBy(caller, PARTIES)) {
                steps.add(step);
            }
        }
        return steps;
    }

    private static Caller caller(Role role, long division, long department, boolean shared) {
        Caller.Post post = new Caller.Post(division, "課", division, "課", department, "部", "職");
        return new Caller(1, 1L, "login", "福島 太郎", Set.of(role), shared, List.of(post), Locale.JAPAN, "standard");
    }
}
