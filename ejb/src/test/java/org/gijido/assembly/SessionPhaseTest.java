package org.gijido.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A session that has not opened yet is not over. */
class SessionPhaseTest {

    private static final LocalDate OPENS = LocalDate.of(2026, 12, 1);
    private static final LocalDate CLOSES = LocalDate.of(2026, 12, 18);

    @ParameterizedTest
    @CsvSource({"2026-11-30, AHEAD", "2026-12-01, CURRENT", "2026-12-18, CURRENT", "2026-12-19, CLOSED"})
    void bothItsDaysBelongToIt(LocalDate day, SessionPhase phase) {
        assertEquals(phase, SessionPhase.of(OPENS, CLOSES, day));
    }
}
