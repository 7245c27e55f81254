package org.gijido.platform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.temporal.ChronoField;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as the city writes them, by era; and the strict reading of what people type. */
public final class JapaneseDates {

    private record Era(String name, String letter, JapaneseEra era) {
    }

    private static final Map<JapaneseEra, Era> ERAS = Map.of(
            JapaneseEra.MEIJI, new Era("明治", "M", JapaneseEra.MEIJI),
            JapaneseEra.TAISHO, new Era("大正", "T", JapaneseEra.TAISHO),
            JapaneseEra.SHOWA, new Era("昭和", "S", JapaneseEra.SHOWA),
            JapaneseEra.HEISEI, new Era("平成", "H", JapaneseEra.HEISEI),
            JapaneseEra.REIWA, new Era("令和", "R", JapaneseEra.REIWA));

    private static final String[] WEEKDAYS = {"月", "火", "水", "木", "金", "土", "日"};
    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
    private static final Pattern DATE = Pattern.compile(
            "(?:(?:(?<era>明治|大正|昭和|平成|令和|[MTSHRmtshr])\\s*(?<eraYear>元|\\d{1,2})|(?<year>\\d{4}))"
                    + "\\s*[年./-]\\s*(?<month>\\d{1,2})\\s*[月./-]\\s*(?<day>\\d{1,2})(?!\\d)\\s*日?"
                    + "|(?:[A-Z][a-z]{2}\\s+)?(?<englishDay>\\d{1,2})\\s+(?<english>[A-Z][a-z]{2})\\s+(?<englishYear>\\d{4}))"
                    + "(?:\\s*\\((?<weekday>[月火水木金土日])(?:曜日?)?\\)|\\s*(?<weekdayBare>[月火水木金土日])曜日)?");

    private JapaneseDates() {
    }

    /** 令和8年11月21日; the first year is 元年. */
    public static String date(LocalDate date) {
        return era(date).name() + year(date) + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** 令和8年11月21日（土）. */
    public static String dateWithWeekday(LocalDate date) {
        return date(date) + "（" + weekday(date) + "）";
    }

    /** R8年11月; the first year is R元年. */
    public static String shortMonth(LocalDate date) {
        return era(date).letter() + year(date) + "年" + date.getMonthValue() + "月";
    }

    /** R8.11.21, for narrow columns and stamps. */
    public static String shortDate(LocalDate date) {
        return era(date).letter() + year(date) + "." + date.getMonthValue() + "." + date.getDayOfMonth();
    }

    /** R4年3月4日 13時5分24秒, as a stamp row shows it. */
    public static String stamp(LocalDateTime at) {
        return shortMonth(at.toLocalDate()) + at.getDayOfMonth() + "日 "
                + at.getHour() + "時" + at.getMinute() + "分" + at.getSecond() + "秒";
    }

    /** 令和8年11月21日 17:00. */
    public static String dateTime(LocalDateTime at) {
        return date(at.toLocalDate()) + " %d:%02d".formatted(at.getHour(), at.getMinute());
    }

    /** 令和8年, for years of sessions. */
    public static String year4(LocalDate date) {
        return era(date).name() + year(date) + "年";
    }

    /**
     * Reads 令和8年11月21日（土）, R8.11.21, 平成元年1月8日, 2026-11-21, 2026/11/21, 令和八年十一月二十一日, 21 Nov 2026, also in
     * full-width digits.
     *
     * @return empty when it is no date, one that its era does not have (平成32年, 令和元年4月30日), or not on that day of the week
     */
    public static Optional<LocalDate> parse(String typed) {
        Matcher parts = DATE.matcher(Numerals.figures(Numerals.plain(typed)));
        try {
            return parts.matches() ? Optional.of(day(parts)).filter(day -> isOnWeekday(day, parts)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Where the date ends with which the text begins; -1 when it begins with none. */
    static int endOfDate(String text) {
        Matcher parts = DATE.matcher(text);
        return parts.lookingAt() ? text.substring(0, parts.end()).stripTrailing().length() : -1;
    }

    private static LocalDate day(Matcher parts) {
        if (parts.group("english") != null) {
            int month = MONTHS.indexOf(parts.group("english"));
            return LocalDate.of(number(parts, "englishYear"), month % 3 == 0 ? month / 3 + 1 : 0, number(parts, "englishDay"));
        }
        return parts.group("era") == null
                ? LocalDate.of(number(parts, "year"), number(parts, "month"), number(parts, "day")) : fromEra(parts);
    }

    private static LocalDate fromEra(Matcher parts) {
        String word = parts.group("era");
        Era era = ERAS.values().stream()
                .filter(candidate -> candidate.name().equals(word) || candidate.letter().equalsIgnoreCase(word))
                .findFirst().orElseThrow();
        int year = parts.group("eraYear").equals("元") ? 1 : number(parts, "eraYear");
        // JapaneseDate.of(era, …) refuses a day outside the era, which the formatter's SMART mode does not.
        return LocalDate.from(JapaneseDate.of(era.era(), year, number(parts, "month"), number(parts, "day")));
    }

    /** A day of the week that is not the date's says that one of the two is a slip of the pen. */
    private static boolean isOnWeekday(LocalDate day, Matcher parts) {
        String typed = parts.group("weekday") == null ? parts.group("weekdayBare") : parts.group("weekday");
        return typed == null || typed.equals(weekday(day));
    }

    private static String weekday(LocalDate day) {
        return WEEKDAYS[day.getDayOfWeek().getValue() - 1];
    }

    private static int number(Matcher parts, String group) {
        return Integer.parseInt(parts.group(group));
    }

    private static Era era(LocalDate date) {
        return ERAS.get(JapaneseDate.from(date).getEra());
    }

    private static String year(LocalDate date) {
        int year = JapaneseDate.from(date).get(ChronoField.YEAR_OF_ERA);
        return year == 1 ? "元" : Integer.toString(year);
    }
}
