package org.gijido.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

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
}
