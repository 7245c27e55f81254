package org.gijido.front.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

import org.gijido.frame.web.Waiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F7: what waits lies in four groups, and says from whom it came and why. */
class WaitingLineTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 12, 1, 10, 0);

    private static WaitingLine line(LocalDateTime deadline, String from, String why) {
        return WaitingLine.of(new Waiting("作成", "1", "", "件名", "/", deadline, from, why), NOW, Locale.JAPANESE);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-01T09:59, LATE", "2026-12-01T10:00, TODAY", "2026-12-01T23:59, TODAY", "2026-12-02T00:00, WEEK",
            "2026-12-08T23:59, WEEK", "2026-12-09T00:00, LATER", ", LATER"})
    void whatIsDueSoonerStandsAbove(LocalDateTime deadline, Urgency urgency) {
        assertEquals(List.of(urgency.name()), WaitingGroup.of(List.of(line(deadline, "", ""))).stream()
                .map(WaitingGroup::urgency).toList());
    }

    @ParameterizedTest
    @CsvSource({"割振り：山田 花子, , 割振り：山田 花子", "差戻し：山田 花子, 数字が古い, 差戻し：山田 花子「数字が古い」"})
    void aLineSaysFromWhomAndWhy(String from, String why, String note) {
        assertEquals(note, line(null, from, why == null ? "" : why).note());
    }

    @Test
    void aPeriodHasItsFirstDayInIt() {
        LocalDate today = NOW.toLocalDate();
        assertEquals(List.of(today, LocalDate.of(2026, 11, 25), LocalDate.of(2026, 11, 2)),
                List.of(Since.TODAY.day(today), Since.WEEK.day(today), Since.MONTH.day(today)));
    }
}
