package org.gijido.approvals;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;

import org.gijido.approvals.Together.Seen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** C25: nothing is stamped unread. */
class TogetherTest {

    /** The document is in version 2; times of a day. */
    @ParameterizedTest
    @CsvSource(nullValues = "never",
            value = {"false, false, false, 2, 10:00, never, YES", "false, false, false, 2, 10:00, 09:59, YES",
                    "false, false, false, 2, 10:00, 10:01, UNREAD", "false, false, false, 2, 10:00, 10:00, UNREAD",
                    "false, false, false, 1, 10:00, never, UNREAD", "false, false, false, never, never, never, UNREAD",
                    "true, false, false, 2, 10:00, never, SECRET", "false, true, false, 2, 10:00, never, WITH_PAPER",
                    "false, false, true, 2, 10:00, never, HELD", "true, true, true, never, never, never, SECRET"})
    void whatIsStampedTogetherWasReadAsItIs(boolean secret, boolean paper, boolean held, Integer version, String seenAt,
            String lastWord,
            Together together) {
        Seen seen = version == null ? null : new Seen(version, at(seenAt));
        assertEquals(together, Together.of(secret, paper, held, 2, seen, lastWord == null ? null : at(lastWord)));
    }

    private static LocalDateTime at(String time) {
        return LocalDateTime.parse("2026-12-01T" + time);
    }
}
