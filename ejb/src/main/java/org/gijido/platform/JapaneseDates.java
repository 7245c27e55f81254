package org.gijido.platform;

import java.text.Normalizer;
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
    private static final Pattern BY_ERA = Pattern.compile(
            "(明治|大正|昭和|平成|令和|[MTSHRmtshr])\\s*(元|\\d{1,2})\\s*[年./-]\\s*(\\d{1,2})\\s*[月./-]\\s*(\\d{1,2})\\s*日?");
    private static final Pattern BY_YEAR = Pattern.compile("(\\d{4})\\s*[年./-]\\s*(\\d{1,2})\\s*[月./-]\\s*(\\d{1,2})\\s*日?");

    private JapaneseDates() {
    }

    /** 令和8年11月21日; the first year is 元年. */
    public static String date(LocalDate date) {
        return era(date).name() + year(date) + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** 令和8年11月21日（土）. */
    public static String dateWithWeekday(LocalDate date) {
        return date(date) + "（" + WEEKDAYS[date.getDayOfWeek().getValue() - 1] + "）";
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
     * Reads 令和8年11月21日, R8.11.21, 平成元年1月8日, 2026-11-21, 2026/11/21 (also in full-width digits).
     *
     * @return empty when it is no date, or a date that its era does not have (平成32年, 令和元年4月30日)
     */
    public static Optional<LocalDate> parse(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        try {
            Matcher byYear = BY_YEAR.matcher(text);
            if (byYear.matches()) {
                return Optional.of(LocalDate.of(number(byYear, 1), number(byYear, 2), number(byYear, 3)));
            }
            Matcher byEra = BY_ERA.matcher(text);
            return byEra.matches() ? Optional.of(fromEra(byEra)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate fromEra(Matcher parts) {
        String word = parts.group(1);
        Era era = ERAS.values().stream()
                .filter(candidate -> candidate.name().equals(word) || candidate.letter().equalsIgnoreCase(word))
                .findFirst().orElseThrow();
        int year = parts.group(2).equals("元") ? 1 : number(parts, 2);
        // JapaneseDate.of(era, …) refuses a day outside the era, which the formatter's SMART mode does not.
        return LocalDate.from(JapaneseDate.of(era.era(), year, number(parts, 3), number(parts, 4)));
    }

    private static int number(Matcher parts, int group) {
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
