package org.gijido.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;

import org.junit.jupiter.api.Test;

class DemoCalendarTest {

    @Test
    void novemberPreparesTheSessionOfDecember() {
        DemoCalendar days = DemoCalendar.running(LocalDate.of(2026, 11, 21));
        assertEquals(YearMonth.of(2026, 12), days.month());
        assertEquals(4, days.number());
        assertEquals(LocalDate.of(2026, 11, 20), days.opening());
        assertEquals(LocalDate.of(2026, 11, 26), days.questionDays().getFirst());
    }

    @Test
    void anyDayOfTheYearIsInTheSession() {
        LocalDate day = LocalDate.of(2027, 1, 1);
        for (int count = 0; count < 366; count++, day = day.plusDays(1)) {
            DemoCalendar days = DemoCalendar.running(day);
            assertTrue(days.opening().isBefore(day) && days.questionDays().getFirst().isAfter(day), day.toString());
            assertTrue(days.questionDays().getLast().isBefore(days.closing()), day.toString());
        }
    }

    @Test
    void sessionsBeforeAreOver() {
        DemoCalendar days = DemoCalendar.running(LocalDate.of(2027, 1, 10));
        assertEquals(YearMonth.of(2026, 12), days.before().month());
        assertTrue(days.before().closing().isBefore(days.opening()));
        assertEquals(YearMonth.of(2026, 9), days.before().before().month());
    }
}
