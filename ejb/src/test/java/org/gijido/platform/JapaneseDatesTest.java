package org.gijido.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JapaneseDatesTest {

    @ParameterizedTest
    @CsvSource({
            "2026-11-21, 令和8年11月21日, R8年11月, R8.11.21",
            "2019-05-01, 令和元年5月1日, R元年5月, R元.5.1",
            "2019-04-30, 平成31年4月30日, H31年4月, H31.4.30",
            "1989-01-07, 昭和64年1月7日, S64年1月, S64.1.7",
            "1989-01-08, 平成元年1月8日, H元年1月, H元.1.8"})
    void datesAreWrittenByEra(LocalDate date, String full, String month, String narrow) {
        assertEquals(full, JapaneseDates.date(date));
        assertEquals(month, JapaneseDates.shortMonth(date));
        assertEquals(narrow, JapaneseDates.shortDate(date));
    }

    @Test
    void stampRowShowsSecondsAsThePaperDoes() {
        assertEquals("R4年3月4日 13時5分24秒", JapaneseDates.stamp(LocalDateTime.of(2022, 3, 4, 13, 5, 24)));
    }

    @Test
    void weekdayFollowsInBrackets() {
        assertEquals("令和8年11月21日（土）", JapaneseDates.dateWithWeekday(LocalDate.of(2026, 11, 21)));
    }

    @ParameterizedTest
    @CsvSource({
            "令和8年11月21日, 2026-11-21", "R8.11.21, 2026-11-21", "r8/11/21, 2026-11-21", "令和元年5月1日, 2019-05-01",
            "Ｒ８．１１．２１, 2026-11-21", "平成31年4月30日, 2019-04-30", "2026-11-21, 2026-11-21", "2026/11/1, 2026-11-01",
            "2026年11月21日, 2026-11-21", "昭和64年1月7日, 1989-01-07", "S64.1.7, 1989-01-07",
            "令和8年11月21日（土）, 2026-11-21", "令和8年11月21日(土), 2026-11-21", "2026/11/21（土曜日）, 2026-11-21", "2026年11月21日土曜日, 2026-11-21",
            "令和八年十一月二十一日, 2026-11-21", "二〇二六年十一月二十一日, 2026-11-21", "平成元年一月八日, 1989-01-08", "㋿8年11月21日, 2026-11-21",
            "令和 8年 11月 1日, 2026-11-01", "21 Nov 2026, 2026-11-21", "Sat 21 Nov 2026, 2026-11-21"})
    void whatPeopleTypeIsRead(String typed, LocalDate expected) {
        assertEquals(Optional.of(expected), JapaneseDates.parse(typed));
    }

    /** A15: whatever form a page, a paper or a file shows, the same form is read. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21", "2019-05-01", "2019-04-30", "1989-01-08", "1989-01-07", "1926-12-25", "1912-07-30",
            "1900-02-28"})
    void whatIsPrintedIsRead(LocalDate date) {
        for (String printed : List.of(JapaneseDates.date(date), JapaneseDates.dateWithWeekday(date),
                JapaneseDates.shortDate(date),
                date.toString(), DateTimeFormatter.ofPattern("uuuu/MM/dd").format(date))) {
            assertEquals(Optional.of(date), JapaneseDates.parse(printed), printed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"平成32年1月1日", "令和元年4月30日", "令和8年2月30日", "昭和64年1月8日", "2026-13-01", "きのう", "", "R8", "令和0年1月1日",
            "8年11月21日",
            "令和8年11月21日（日）", "令和8年11月21日（犬）", "21 Nob 2026", "21 ovD 2026", "令和八十十年一月一日"})
    void datesThatNeverWereAreRefused(String typed) {
        assertEquals(Optional.empty(), JapaneseDates.parse(typed));
    }
}
