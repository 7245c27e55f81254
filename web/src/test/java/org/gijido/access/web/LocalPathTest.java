package org.gijido.access.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @Test
    void aPageOfTheHouseIsKeptWithItsQuery() {
        assertEquals(Optional.of("/questions/board.xhtml?session=3"), LocalPath.of("/questions/board.xhtml?session=3"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "https://elsewhere", "//elsewhere", "/\\elsewhere", "\\\\elsewhere", "javascript:x",
            "/\t/elsewhere", "/a\r\nSet-Cookie: x"})
    void whatABrowserCouldReadAsAnotherSiteIsRefused(String wanted) {
        assertEquals(Optional.empty(), LocalPath.of(wanted));
    }
}
