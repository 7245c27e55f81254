package org.gijido.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionNumberTest {

    /** A16 among them: the dash of ruled tables, and the last level by kana. */
    @ParameterizedTest
    @CsvSource({
            "1,             1,  0,  0, 1",
            "1-(2),         1,  2,  0, 1-(2)",
            "1-(2)-①,      1,  2,  1, 1-(2)-①",
            "1-2-1,         1,  2,  1, 1-(2)-①",
            "１－（２）－①, 1,  2,  1, 1-(2)-①",
            "1ー⑵ー①,      1,  2,  1, 1-(2)-①",
            "1(2)①,        1,  2,  1, 1-(2)-①",
            "1-(2)-⑳,      1,  2, 20, 1-(2)-⑳",
            "1-(2)-㉑,      1,  2, 21, 1-(2)-㉑",
            "1-(2)-㉟,      1,  2, 35, 1-(2)-㉟",
            "1-(2)-㊱,      1,  2, 36, 1-(2)-㊱",
            "1-(2)-㊿,      1,  2, 50, 1-(2)-㊿",
            "1-(2)-(51),    1,  2, 51, 1-(2)-(51)",
            "1─(2)─①,      1,  2,  1, 1-(2)-①",
            "1━２━３,        1,  2,  3, 1-(2)-③",
            "01-(02)-①,     1,  2,  1, 1-(2)-①",
            "1-(2)-ア,      1,  2,  1, 1-(2)-①",
            "1(2)イ,        1,  2,  2, 1-(2)-②",
            "1-2-ｳ,         1,  2,  3, 1-(2)-③",
            "1-(2)-(ン),    1,  2, 46, 1-(2)-㊻",
            "12 - (3),      12, 3,  0, 12-(3)",
            "99-99-99,      99, 99, 99, 99-(99)-(99)"})
    void readsAndWrites(String typed, int major, int middle, int minor, String written) {
        QuestionNumber number = QuestionNumber.parse(typed).orElseThrow();
        assertEquals(new QuestionNumber(major, middle, minor), number);
        assertEquals(written, number.text());
        assertEquals(Optional.of(number), QuestionNumber.parse(number.text()), "what is written is read back");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "0", "1-0", "1-(2)-0", "1-(0)", "①", "1①", "1-①", "1-(2", "1-2)", "1--2", "1-2-3-4", "100",
            "1-100",
            "一", "1-(2)-①①", "1.2.3", "-1", "1-", "1-(2)-", "１-(2)-㈠", "1-a", "ア", "1-ア", "1-(2)-ァ", "1-(2)-アイ", "1-(2)-①ア"})
    void refusesWhatIsNoNumber(String typed) {
        assertEquals(Optional.empty(), QuestionNumber.parse(typed));
    }

    @Test
    void sortsAsItIsReadOut() {
        List<String> sorted = Stream.of("10", "2", "1-(10)", "1-(2)-②", "1", "1-(2)", "1-(2)-①", "1-(2)-⑩")
                .map(typed -> QuestionNumber.parse(typed).orElseThrow()).sorted().map(QuestionNumber::text).toList();
        assertEquals(List.of("1", "1-(2)", "1-(2)-①", "1-(2)-②", "1-(2)-⑩", "1-(10)", "2", "10"), sorted);
    }

    @Test
    void nextStaysOnTheLevel() {
        assertEquals("2", next("1"));
        assertEquals("1-(3)", next("1-(2)"));
        assertEquals("1-(2)-②", next("1-(2)-①"));
        assertEquals(Optional.empty(), new QuestionNumber(1, 99, 0).next());
    }

    @Test
    void aMinorItemNeedsAMiddleItem() {
        assertThrows(IllegalArgumentException.class, () -> new QuestionNumber(1, 0, 1));
    }

    private static String next(String text) {
        return QuestionNumber.parse(text).orElseThrow().next().orElseThrow().text();
    }
}
