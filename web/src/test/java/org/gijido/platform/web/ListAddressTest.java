package org.gijido.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.gijido.shared.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListAddressTest {

    private static final List<String> FILTERS = List.of("q", "group");
    private static final ListParameters TYPED = new ListParameters(
            Map.of("q", List.of(" 保育 & 教育 "), "group", List.of("公明党", " ", "自民党"),
                    "page", List.of("3"), "other", List.of("x")));

    @Test
    void theAddressHasItsOwnFiltersInTheirOrderWithoutBlanksAndPage() {
        assertEquals(
                "/a.xhtml?q=+%E4%BF%9D%E8%82%B2+%26+%E6%95%99%E8%82%B2+&group=%E5%85%AC%E6%98%8E%E5%85%9A&group=%E8%87%AA%E6%B0%91%E5%85%9A",
                TYPED.address("/a.xhtml", FILTERS).toString());
    }

    @Test
    void aFilterIsTakenAwayPutInOrTurnedRound() {
        ListAddress address = TYPED.address("/a.xhtml", FILTERS).without("q");
        assertTrue(address.has("group", "自民党"));
        assertFalse(address.toggled("group", "自民党").has("group", "自民党"));
        assertEquals("/a.xhtml", address.toggled("group", "自民党").toggled("group", "公明党").toString());
        assertTrue(address.with("group", null).isEmpty());
        assertEquals("/a.csv?q=1", address.without("group").with("q", 1).at("/a.csv"));
    }

    @Test
    void otherPagesKeepTheFilters() {
        assertEquals("/a.xhtml?q=1&page=4",
                new ListParameters(Map.of("q", List.of("1"))).address("/a.xhtml", FILTERS).pager(3, 10, 100).href(4));
    }

    @Test
    void whatIsNotThereIsNotMadeUp() {
        ListParameters empty = new ListParameters(Map.of("q", List.of(" ")));
        assertEquals("", empty.text("q"));
        assertNull(empty.id("q"));
        assertNull(empty.date("q"));
        assertNull(empty.word(DayOfWeek.class, "q"));
        assertEquals(7, empty.number("size", 7, 0));
        assertEquals(0, empty.page());
    }

    /** Otherwise its links would have a filter that the list itself has not. */
    @Test
    void ofSeveralTheFirstThatSaysSomethingCounts() {
        assertEquals("保育", new ListParameters(Map.of("q", List.of(" ", "保育 ", "教育"))).text("q"));
    }

    @Test
    void valuesAreReadAsPeopleWriteThem() {
        ListParameters typed = new ListParameters(
                Map.of("day", List.of("令和8年11月21日"), "size", List.of("２０"), "on", List.of("FRIDAY"),
                        "own", List.of("true")));
        assertEquals(LocalDate.of(2026, 11, 21), typed.date("day"));
        assertEquals(20, typed.number("size", 1, 0));
        assertEquals(DayOfWeek.FRIDAY, typed.word(DayOfWeek.class, "on"));
        assertTrue(typed.flag("own"));
    }

    @ParameterizedTest
    @CsvSource({"id, x, platform.error.filter", "number, x, platform.error.number", "number, -1, platform.error.number",
            "word, x, platform.error.filter", "flag, yes, platform.error.filter", "date, 令和8年2月30日, platform.error.date"})
    void whatCannotBeUnderstoodIsRefused(String as, String typed, String key) {
        ListParameters parameters = new ListParameters(Map.of(as, List.of(typed)));
        assertEquals(key, assertThrows(BusinessException.class, () -> {
            switch (as) {
                case "id" -> parameters.id(as);
                case "number" -> parameters.number(as, 0, 0);
                case "word" -> parameters.word(DayOfWeek.class, as);
                case "flag" -> parameters.flag(as);
                default -> parameters.date(as);
            }
        }).key());
    }
}
