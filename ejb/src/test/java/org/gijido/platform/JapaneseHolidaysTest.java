package org.gijido.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the calendars that the Cabinet Office has published, and the days that are known to come. */
class JapaneseHolidaysTest {

    @ParameterizedTest
    @CsvSource({
            "2022, 1/1 1/10 2/11 2/23 3/21 4/29 5/3 5/4 5/5 7/18 8/11 9/19 9/23 10/10 11/3 11/23",
            "2023, 1/1 1/2 1/9 2/11 2/23 3/21 4/29 5/3 5/4 5/5 7/17 8/11 9/18 9/23 10/9 11/3 11/23",
            "2024, 1/1 1/8 2/11 2/12 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/15 8/11 8/12 9/16 9/22 9/23 10/14 11/3 11/4 11/23",
            "2025, 1/1 1/13 2/11 2/23 2/24 3/20 4/29 5/3 5/4 5/5 5/6 7/21 8/11 9/15 9/23 10/13 11/3 11/23 11/24",
            "2026, 1/1 1/12 2/11 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/20 8/11 9/21 9/22 9/23 10/12 11/3 11/23",
            "2027, 1/1 1/11 2/11 2/23 3/21 3/22 4/29 5/3 5/4 5/5 7/19 8/11 9/20 9/23 10/11 11/3 11/23"})
    void yearHasItsHolidays(int year, String days) {
        LocalDate first = LocalDate.of(year, 1, 1);
        assertEquals(days, first.datesUntil(first.plusYears(1)).filter(JapaneseHolidays::contain)
                .map(day -> day.getMonthValue() + "/" + day.getDayOfMonth()).collect(Collectors.joining(" ")));
    }

    @Test
    void equinoxesMoveWithTheCentury() {
        assertEquals(List.of(true, true, true),
                List.of(LocalDate.of(2092, 3, 19), LocalDate.of(2012, 9, 22), LocalDate.of(2099, 9, 23))
                        .stream().map(JapaneseHolidays::contain).toList());
        assertThrows(IllegalArgumentException.class, () -> JapaneseHolidays.contain(LocalDate.of(2100, 3, 20)));
    }
}
