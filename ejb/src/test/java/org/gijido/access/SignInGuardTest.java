package org.gijido.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S7: guessing is slowed down. */
class SignInGuardTest {

    @ParameterizedTest
    @CsvSource({"5, 1", "6, 2", "7, 4", "8, 8", "9, 16", "10, 16", "500, 16"})
    void eachFurtherFailureDoublesTheWaitUpToSixteenMinutes(int failures, long minutes) {
        assertEquals(Duration.ofMinutes(minutes), SignInGuard.lockAfter(failures - SignInGuard.FREE_FAILURES));
    }
}
