package org.gijido.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoughtItemTest {

    @ParameterizedTest
    @CsvSource({"議案68, BILL, 68, ''", "68, , 68, ''", "議案68 条例, BILL, 68, 条例", "国民健康保険　議案第68号, BILL, 68, 国民健康保険",
            "議案 第68号 条例 改正, BILL, 68, 条例 改正", "第68号 条例, , 68, 条例", "条例 第六十八号, , 68, 条例"})
    void aNumberIsFoundInWhatWasTyped(String typed, ItemKind kind, int number, String rest) {
        assertEquals(Optional.of(new SoughtItem(new ItemNumber(kind, number), rest)), SoughtItem.in(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "条例", "条例 68", "令和8年 12月", "補正予算 第", "千 葉", "議案 条例"})
    void aFigureAmongWordsIsNone(String typed) {
        assertEquals(Optional.empty(), SoughtItem.in(typed));
    }
}
