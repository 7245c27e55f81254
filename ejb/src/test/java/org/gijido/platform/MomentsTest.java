package org.gijido.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {

    private static final LocalTime EVENING = LocalTime.of(17, 0);
    private static final LocalDateTime MOMENT = LocalDateTime.of(2026, 12, 2, 17, 0);

    /** A15: the form that we print, and what people, Excel, Access and programs write. */
    @ParameterizedTest
    @ValueSource(strings = {"令和8年12月2日（水） 17:00", "令和8年12月2日（水）17:00", "令和8年12月2日(水)　１７：００", "令和8年12月2日 17:00",
            "令和8年12月2日午後5時", "令和8年12月2日 午後5時", "令和8年12月2日 午後五時", "2026/12/2 17:00:00", "2026/12/02 17:00", "2026-12-02T17:00",
            "2026-12-02T17:00:00", "2026-12-02T17:00:00.000", "2026-12-02T17:00:00+09:00", "2026年12月2日17時", "2026年12月2日 17時00分",
            "令和八年十二月二日", "令和八年十二月二日午後五時", "二〇二六年十二月二日十七時", "R8.12.2", "R8.12.2 17:00", "ｒ８．１２．２", "2026-12-02",
            " 令和8年12月2日 ", "2 Dec 2026 17:00", "Wed 2 Dec 2026"})
    void everyFormIsRead(String typed) {
        assertEquals(Optional.of(MOMENT), Moments.parse(typed, EVENING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "17:00", "令和8年12月2日（木） 17:00", "令和8年12月2日 25:00", "令和8年12月2日 17:00 ごろ", "平成38年12月2日",
            "2026-12-02T",
            "2026-12-0217:00", "2026-12-02 17", "2026-12-02T17:00:00+00:00", "令和8年12月", "12月2日", "２日後"})
    void whatIsNoMomentIsRefused(String typed) {
        assertEquals(Optional.empty(), Moments.parse(typed, EVENING));
    }

    /** A15, A17: what pages, papers, files and programs are given can be given back. */
    @Test
    void whatIsPrintedIsRead() {
        LocalDateTime at = LocalDateTime.of(2022, 3, 4, 13, 5, 24);
        for (String printed : List.of(JapaneseDates.stamp(at), at.toString())) {
            assertEquals(Optional.of(at), Moments.parse(printed, EVENING), printed);
        }
        LocalDateTime minute = at.withSecond(0);
        for (String printed : List.of(JapaneseDates.dateTime(minute), minute.toString())) {
            assertEquals(Optional.of(minute), Moments.parse(printed, EVENING), printed);
        }
    }
}
