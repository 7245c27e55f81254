package org.gijido.access.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDateTime;

import org.gijido.access.entity.AdministratorLink.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** O8: when a link opens an administrator's account. */
class AdministratorLinkTest {

    private static final LocalDateTime END = LocalDateTime.of(2026, 12, 1, 9, 0);

    @ParameterizedTest
    @CsvSource({"FIRST, false, 08:59, true", "FIRST, false, 09:00, false", "FIRST, true, 08:59, false",
            "LOST, true, 08:59, true", "LOST, false, 08:59, true", "LOST, true, 09:00, false"})
    void opensForItsTimeAndTheFirstOnlyWhileNobodyAdministers(Reason reason, boolean administered, String time, boolean opens) {
        AdministratorLink link = new AdministratorLink(new byte[32], reason, END);
        assertEquals(opens, link.opens(LocalDateTime.parse("2026-12-01T" + time), administered));
    }

    @Test
    void opensOnce() {
        AdministratorLink link = new AdministratorLink(new byte[32], Reason.LOST, END);
        link.use(END.minusHours(1));
        assertFalse(link.opens(END.minusHours(1), false));
    }
}
