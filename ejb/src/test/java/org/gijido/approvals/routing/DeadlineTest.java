package org.gijido.approvals.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    @ParameterizedTest
    @CsvSource({
            "2026-12-01T09:00, false, 2026-12-03T17:00", "2026-12-01T16:59, false, 2026-12-03T17:00",
            "2026-12-01T17:00, false, 2026-12-04T17:00", "2026-12-04T09:00, false, 2026-12-08T17:00",
            "2026-12-05T09:00, false, 2026-12-09T17:00", "2026-12-28T09:00, false, 2027-01-05T17:00",
            "2026-12-29T09:00, false, 2027-01-06T17:00", "2026-11-02T09:00, false, 2026-11-05T17:00",
            "2026-12-01T09:00, true, 2026-12-01T17:00", "2026-12-01T17:00, true, 2026-12-02T17:00",
            "2026-12-05T09:00, true, 2026-12-07T17:00", "2026-12-28T18:00, true, 2027-01-04T17:00"})
    void stepHasTwoWorkingDaysAndWhatIsUrgentTheSameDay(LocalDateTime begun, boolean urgent, LocalDateTime until) {
        assertEquals(until, Deadline.of(begun, urgent));
    }
}
