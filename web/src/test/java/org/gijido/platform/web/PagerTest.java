package org.gijido.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagerTest {

    @Test
    void aLastPageThatIsNotFullEndsWithTheTotal() {
        Pager pager = new Pager(2, 50, 117, "/a.xhtml?q=x");
        assertEquals(3, pager.pages());
        assertEquals(101, pager.first());
        assertEquals(117, pager.last());
    }

    @Test
    void anEmptyListHasNoPageAndNoFirstRow() {
        Pager pager = new Pager(0, 50, 0, "/a.xhtml");
        assertEquals(0, pager.pages());
        assertEquals(0, pager.first());
        assertEquals(0, pager.last());
    }

    @Test
    void thePageIsAddedToTheFiltersOfTheAddress() {
        assertEquals("/a.xhtml?q=x&page=1", new Pager(0, 50, 60, "/a.xhtml?q=x").href(1));
        assertEquals("/a.xhtml?page=1", new Pager(0, 50, 60, "/a.xhtml").href(1));
    }

    /** A list that has become shorter, or an address that somebody kept: it says so, and leads back to the rows. */
    @ParameterizedTest
    @CsvSource({"0, 120, 1, 50, 0", "1, 120, 51, 100, 0", "2, 120, 101, 120, 1", "3, 120, 0, 0, 2", "500, 120, 0, 0, 2",
            "1, 50, 0, 0, 0", "1, 0, 0, 0, 0", "0, 0, 0, 0, 0"})
    void aPageSaysWhichRowsItShowsAndWhereTheRowsBeforeAre(int page, long total, long first, long last, long previous) {
        Pager pager = new Pager(page, 50, total, "/a.xhtml");
        assertEquals(List.of(first, last, previous), List.of(pager.first(), pager.last(), pager.previous()));
    }
}
