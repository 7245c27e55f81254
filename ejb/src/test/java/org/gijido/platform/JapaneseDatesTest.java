package org.gijido.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
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
        "2026年11月21日, 2026-11-21", "昭和64年1月7日, 1989-01-07", "S64.1.7, 1989-01-07"})
    void whatPeopleTypeIsRead(String typed, LocalDate expected) {
        assertEquals(Optional.of(expected), JapaneseDates.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"平成32年1月1日", "令和元年4月30日", "令和8年2月30日", "昭和64年1月8日", "2026-13-01", "きのう", "", "R8", "令和0年1月1日", "8年11月21日"})
    void datesThatNeverWereAreRefused(String typed) {
        assertEquals(Optional.empty(), JapaneseDates.parse(typed));
    }
}
