package org.gijido.frame.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.gijido.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleBarTest {

    private static final List<Part> ALL = List.of(Part.values());

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleBeginsAtHome(Role role) {
        List<Part> bar = RoleBar.of(Set.of(role), ALL, 4);
        assertEquals(Part.HOME, bar.getFirst());
        assertEquals(4, Set.copyOf(bar).size());
    }

    @Test
    void councillorHasFive() {
        assertEquals(List.of(Part.HOME, Part.VOTING, Part.AGENDA, Part.RESULTS, Part.ARCHIVE),
                RoleBar.of(Set.of(Role.COUNCILLOR), ALL, 5));
    }

    @Test
    void whatMayNotBeOpenedIsLeftOut() {
        assertEquals(List.of(Part.HOME, Part.ARCHIVE), RoleBar.of(Set.of(Role.DRAFTER), List.of(Part.ARCHIVE, Part.HOME), 4));
    }

    @Test
    void ofSeveralRolesTheOneThatDecidesSpeaksFirst() {
        assertEquals(List.of(Part.HOME, Part.QUESTIONS, Part.ARCHIVE, Part.REVIEW),
                RoleBar.of(Set.of(Role.DRAFTER, Role.DIVISION_HEAD), ALL, 4));
    }
}
