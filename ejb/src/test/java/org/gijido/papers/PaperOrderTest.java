package org.gijido.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperOrderTest {

    @ParameterizedTest
    @CsvSource({"1, 1, '[1, 2, 3]'", "1, 2, '[2, 1, 3]'", "1, 3, '[2, 3, 1]'", "3, 1, '[3, 1, 2]'", "2, 9, '[1, 3, 2]'",
            "2, -1, '[2, 1, 3]'"})
    void thoseBehindMakeRoom(long paper, int place, String order) {
        assertEquals(order, PaperOrder.moved(List.of(1L, 2L, 3L), paper, place).toString());
    }
}
