package org.gijido.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

import org.gijido.platform.OfficeDays;

/**
 * The days of the demo's sessions, laid around the day of the first start so that questions are being answered on it.
 *
 * @param month the regular month the session is called by: 3, 6, 9 or 12
 */
record DemoCalendar(LocalDate today, YearMonth month) {

    /** Office days between today and the first day of questions. */
    private static final int TO_THE_QUESTIONS = 3;
    private static final int DAYS_OF_QUESTIONS = 4;
    private static final int MONTHS_BETWEEN = 3;
    /** The session that is on: called by the regular month of the day, or by the next one. */
    static DemoCalendar running(LocalDate today) {
        int month = (today.getMonthValue() + MONTHS_BETWEEN - 1) / MONTHS_BETWEEN * MONTHS_BETWEEN;
        return new DemoCalendar(today, YearMonth.of(today.getYear(), month));
    }

    /** The regular session before, laid at the beginning of its month. */
    DemoCalendar before() {
        YearMonth earlier = month.minusMonths(MONTHS_BETWEEN);
        return new DemoCalendar(earlier.atDay(5), earlier);
    }

    /** 第4回 is that of December. */
    int number() {
        return month.getMonthValue() / MONTHS_BETWEEN;
    }

    LocalDate opening() {
        return officeDay(today.minusDays(1), -1);
    }

    /** Group questions on the first, general questions on all of them. */
    List<LocalDate> questionDays() {
        LocalDate day = today;
        for (int count = 0; count < TO_THE_QUESTIONS; count++) {
            day = officeDay(day.plusDays(1), 1);
        }
        LocalDate first = day;
        return Stream.iterate(first, before -> officeDay(before.plusDays(1), 1)).limit(DAYS_OF_QUESTIONS).toList();
    }

    LocalDate closing() {
        LocalDate day = questionDays().getLast().plusDays(7);
        return officeDay(day, 1);
    }

    /** The day itself or the next one, in the direction of the step, on which the city hall is open. */
    static LocalDate officeDay(LocalDate from, int step) {
        LocalDate day = from;
        while (!OfficeDays.contain(day)) {
            day = day.plusDays(step);
        }
        return day;
    }
}
