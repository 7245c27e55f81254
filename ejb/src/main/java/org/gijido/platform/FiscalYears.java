package org.gijido.platform;

import java.time.LocalDate;
import java.util.Optional;

/** Fiscal years 年度, which begin on 1 April, as the city writes them. A year bears the era in which its calendar year ends. */
public final class FiscalYears {

    private static final int LONGEST = 20;

    private FiscalYears() {
    }

    /** 令和8年度 of 2026, 令和元年度 of 2019. @param year in which it begins, from 1873 */
    public static String words(int year) {
        return JapaneseDates.year4(LocalDate.of(year, 12, 31)) + "度";
    }

    /** The year of a day: until March that of the calendar year before. */
    public static int of(LocalDate day) {
        return day.minusMonths(3).getYear();
    }

    /**
     * Reads 令和8年度, R8, 令和元年, 平成31年度, 2026年度, 2026, also in full-width digits and in kanji.
     *
     * @return empty when it is no year, or one that its era does not have
     */
    public static Optional<Integer> parse(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        String year = Numerals.plain(typed).replaceFirst("\\s*年?度?$", "年");
        // 平成31年度 began in its era and 令和元年度 ended in its own; both name the same year.
        return JapaneseDates.parse(year + "12月31日").or(() -> JapaneseDates.parse(year + "4月1日")).map(LocalDate::getYear);
    }
}
