package org.gijido.platform;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;

/** The days on which a city hall is open: no weekend, no holiday, and not from 29 December to 3 January. */
public final class OfficeDays {

    private static final MonthDay YEAR_ENDS = MonthDay.of(12, 29);
    private static final MonthDay YEAR_BEGAN = MonthDay.of(1, 3);

    private OfficeDays() {
    }

    public static boolean contain(LocalDate day) {
        MonthDay date = MonthDay.from(day);
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && date.isAfter(YEAR_BEGAN) && date.isBefore(YEAR_ENDS) && !JapaneseHolidays.contain(day);
    }

    /** How many are left after a day, up to and with the last; 0 when there are none. */
    public static long left(LocalDate after, LocalDate last) {
        return last.isAfter(after) ? after.plusDays(1).datesUntil(last.plusDays(1)).filter(OfficeDays::contain).count() : 0;
    }

    /** The office day that comes as many of them after a day, which need be none itself. @param days from 1 */
    public static LocalDate after(LocalDate day, int days) {
        return day.plusDays(1).datesUntil(LocalDate.MAX).filter(OfficeDays::contain).skip(days - 1L).findFirst().orElseThrow();
    }
}
