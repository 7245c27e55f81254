package org.gijido.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.time.LocalTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeHoursTest {

    private static final OfficeHours HOURS = new OfficeHours(LocalTime.of(8, 30), LocalTime.of(17, 15));

    /** A Monday, a Saturday, a holiday (勤労感謝の日), the last days of the year. */
    @ParameterizedTest
    @CsvSource({"2026-11-30T08:29:59, false", "2026-11-30T08:30, true", "2026-11-30T17:14:59, true", "2026-11-30T17:15, false",
            "2026-11-28T10:00, false", "2026-11-23T10:00, false", "2026-12-28T10:00, true", "2026-12-29T10:00, false"})
    void peopleAreAtWorkOnOfficeDaysFromOneTimeToBeforeAnother(LocalDateTime moment, boolean atWork) {
        assertEquals(atWork, HOURS.contain(moment));
    }
}
