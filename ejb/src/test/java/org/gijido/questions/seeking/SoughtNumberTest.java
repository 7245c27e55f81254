package org.gijido.questions.seeking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.gijido.questions.QuestionNumber;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoughtNumberTest {

    @ParameterizedTest
    @CsvSource({"1-(2), 1-(2), ''", "1-(2)-①, 1-(2)-①, ''", "１－（２）－①, 1-(2)-①, ''", "1-2-1, 1-(2)-①, ''", "1(2), 1-(2), ''",
            "福島 1-(2), 1-(2), 福島", "1-(2)　福島 太郎, 1-(2), 福島 太郎",
            "福島1-(2), 1-(2), 福島", "福島議員１－（２）－①, 1-(2)-①, 福島議員", "佐々木12(3), 12-(3), 佐々木"})
    void aNumberIsFoundInWhatWasTyped(String typed, String number, String rest) {
        assertEquals(Optional.of(new SoughtNumber(QuestionNumber.parse(number).orElseThrow(), rest)), SoughtNumber.in(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "68", "2026", "議案68", "福島", "1-(0)", "2026-12-01", "福島1", "令和8年", "コロナ19"})
    void otherFiguresAreNone(String typed) {
        assertEquals(Optional.empty(), SoughtNumber.in(typed));
    }
}
