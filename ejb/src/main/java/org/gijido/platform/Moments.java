package org.gijido.platform;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** The one reading of a day with a time, for forms, files and programs: all that we print, and what Excel and Access write. */
public final class Moments {

    private static final Pattern BETWEEN = Pattern.compile("^(?:T|\\s)\\s*");
    /** What our programs' clocks may add; the country has one time zone. */
    private static final Pattern ZONE = Pattern.compile("\\+09:00$");

    private Moments() {
    }

    /**
     * Reads 令和8年11月25日（水） 17:00, R8.11.25 午後5時, 2026年11月25日17時, 2026-11-25T12:00:00, 令和八年十一月二十五日.
     *
     * @param withoutTime the time that a day alone means
     * @return empty when it is no day of the calendar (平成32年…), not on that day of the week, or no time of day
     */
    public static Optional<LocalDateTime> parse(String typed, LocalTime withoutTime) {
        String text = Numerals.figures(Numerals.plain(typed));
        int end = JapaneseDates.endOfDate(text);
        if (end < 0) {
            return Optional.empty();
        }
        Optional<LocalDate> day = JapaneseDates.parse(text.substring(0, end));
        String rest = text.substring(end);
        if (rest.isEmpty()) {
            return day.map(date -> date.atTime(withoutTime));
        }
        String time = ZONE.matcher(BETWEEN.matcher(rest).replaceFirst("")).replaceFirst("");
        return day.flatMap(date -> TimesOfDay.parse(time).map(date::atTime));
    }
}
