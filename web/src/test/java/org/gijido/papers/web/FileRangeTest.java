package org.gijido.papers.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileRangeTest {

    private static final long SIZE = 10;

    @ParameterizedTest
    @CsvSource({"bytes=0-0, 0, 0", "bytes=2-4, 2, 4", "bytes=2-, 2, 9", "bytes=7-99, 7, 9", "bytes=-3, 7, 9", "bytes=-99, 0, 9",
            "' bytes=1-1 ', 1, 1"})
    void aPartIsWhatIsAskedForAndThere(String header, long from, long to) {
        assertEquals(Optional.of(new FileRange(from, to)), FileRange.of(header, SIZE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=10-", "bytes=10-12", "bytes=-0"})
    void whatTheFileDoesNotHaveIsNotThere(String header) {
        assertFalse(FileRange.of(header, SIZE).orElseThrow().isThere());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "bytes=", "bytes=-", "bytes=4-2", "bytes=1-2,4-5", "pages=1-2", "bytes=a-b",
            "bytes=99999999999999999999-"})
    void anythingElseIsTheWhole(String header) {
        assertEquals(Optional.empty(), FileRange.of(header, SIZE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-", "bytes=-1"})
    void anEmptyFileHasNoPart(String header) {
        assertFalse(FileRange.of(header, 0).orElseThrow().isThere());
    }
}
