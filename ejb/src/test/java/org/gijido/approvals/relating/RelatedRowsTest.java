package org.gijido.approvals.relating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What number was meant, however it was typed; what papers and pages print is understood. */
class RelatedRowsTest {

    @ParameterizedTest
    @CsvSource({"123, 123", "総第123号, 123", "令和8年度 総第123号, 123", "令和８年度　総第１２３号, 123", "第 45 号, 45", "情99, 99",
            "総第12-2号, 12", "備品の購入, -1", "'', -1", "12345678901, -1"})
    void theNumberIsTheOneOfTheDocument(String typed, int number) {
        assertEquals(number < 0 ? OptionalInt.empty() : OptionalInt.of(number), RelatedRows.number(typed));
    }
}
