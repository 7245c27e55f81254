package org.gijido.platform;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;

import jakarta.ejb.EJBException;
import jakarta.persistence.PersistenceException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LostRaceTest {

    @ParameterizedTest
    @ValueSource(ints = {1020, 1205, 1213})
    void theDatabaseSaysItHoweverDeep(int code) {
        assertTrue(LostRace.explains(new SQLException("", "40001", code)));
        assertTrue(LostRace.explains(new EJBException(new PersistenceException(new SQLException("", "40001", code)))));
    }

    /** A20: two with one number of a command. */
    @Test
    void theNumberOfACommandTakenMeanwhileIsARace() {
        assertTrue(LostRace.explains(new SQLException("Duplicate entry 'x' for key 'stamps_command_uk'", "23000", 1062)));
    }

    @Test
    void aSecondTryDoesNotHelpAgainstARule() {
        int duplicateKey = 1062;
        assertFalse(LostRace.explains(new PersistenceException(new SQLException("", "23000", duplicateKey))));
        assertFalse(LostRace.explains(new IllegalStateException()));
        assertFalse(LostRace.explains(null));
    }

    @Test
    void causesInACircleEnd() {
        Exception one = new Exception();
        one.initCause(new Exception(one));
        assertFalse(LostRace.explains(one));
    }
}
