package org.gijido.numbers;

import java.time.LocalDate;
import java.time.Month;

import org.gijido.platform.JapaneseDates;

/**
 * A fiscal year 年度.
 *
 * @param year in which it begins, on 1 April
 */
public record FiscalYear(int year) {

    public static FiscalYear of(LocalDate day) {
        return new FiscalYear(day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() - 1 : day.getYear());
    }

    /** 令和8年度. The year in which an era changes bears the later one, as offices write it: 令和元年度. */
    public String words() {
        return JapaneseDates.year4(LocalDate.of(year, Month.DECEMBER, 31)) + "度";
    }
}
