package org.gijido.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** F23: a role is taken by both of the names under which the interface gives it. */
class RoleTest {

    @ParameterizedTest
    @EnumSource
    void bothNamesOfARoleAreTaken(Role role) {
        assertEquals(Optional.of(role), Role.find(role.name()));
        assertEquals(Optional.of(role), Role.find(role.code()));
    }
}
