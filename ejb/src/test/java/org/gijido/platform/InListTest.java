package org.gijido.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InListTest {

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 2", "3, 4", "5, 8", "100, 128", "256, 256"})
    void lengthsAreRoundedUpSoThatFewQueriesDiffer(int values, int places) {
        String text = new InList("ids", LongStream.range(0, values).boxed().toList()).toString();
        assertEquals(places, text.split(", ").length);
        assertEquals("(:ids_0", text.split("[,)]")[0]);
    }

    @Test
    void aLongListIsOneParameter() {
        assertEquals(":ids", new InList("ids", LongStream.range(0, 257).boxed().toList()).toString());
    }

    @Test
    void anEmptyListHasPlacesThatMatchNothing() {
        assertEquals("(:ids_0, :ids_1)", new InList("ids", List.of()).toString());
    }

    @Test
    void whatIsTwiceInAListIsAskedForOnce() {
        assertEquals("(:ids_0, :ids_1)", new InList("ids", List.of(7, 8, 7)).toString());
    }
}
