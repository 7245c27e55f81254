package org.gijido.platform;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;

/**
 * The national holidays by the law 国民の祝日に関する法律 as it has been since 2022. The equinoxes follow the usual
 * approximation, which holds until 2099; the government announces them a year ahead, and has never differed.
 */
public final class JapaneseHolidays {

    private static final int LAST_YEAR = 2099;
    private static final Set<MonthDay> FIXED = Set.of(MonthDay.of(1, 1), MonthDay.of(2, 11), MonthDay.of(2, 23),
            MonthDay.of(4, 29),
            MonthDay.of(5, 3), MonthDay.of(5, 4), MonthDay.of(5, 5), MonthDay.of(8, 11), MonthDay.of(11, 3), MonthDay.of(11, 23));
    /** Month, and which Monday of it: 成人の日, 海の日, 敬老の日, スポーツの日. */
    private static final Map<Integer, Integer> MONDAYS = Map.of(1, 2, 7, 3, 9, 3, 10, 2);

    private JapaneseHolidays() {
    }

    /** Also the substitute 振替休日 and the day between two holidays 国民の休日. */
    public static boolean contain(LocalDate day) {
        return named(day) || substitute(day) || named(day.minusDays(1)) && named(day.plusDays(1));
    }

    private static boolean named(LocalDate day) {
        return FIXED.contains(MonthDay.from(day)) || monday(day) || equinox(day);
    }

    private static boolean monday(LocalDate day) {
        Integer which = MONDAYS.get(day.getMonthValue());
        return which != null && day.equals(day.with(TemporalAdjusters.dayOfWeekInMonth(which, DayOfWeek.MONDAY)));
    }

    private static boolean equinox(LocalDate day) {
        return switch (day.getMonth()) {
            case MARCH -> day.getDayOfMonth() == equinox(day.getYear(), 20.8431);
            case SEPTEMBER -> day.getDayOfMonth() == equinox(day.getYear(), 23.2488);
            default -> false;
        };
    }

    private static int equinox(int year, double of1980) {
        if (year > LAST_YEAR) {
            throw new IllegalArgumentException("The equinoxes are known until " + LAST_YEAR + ", not of " + year);
        }
        return (int) (of1980 + 0.242194 * (year - 1980)) - Math.floorDiv(year - 1980, 4);
    }

    /** The first day after a holiday on a Sunday that is none itself. */
    private static boolean substitute(LocalDate day) {
        LocalDate before = day.minusDays(1);
        while (named(before)) {
            if (before.getDayOfWeek() == DayOfWeek.SUNDAY) {
                return !named(day);
            }
            before = before.minusDays(1);
        }
        return false;
    }
}
