package org.gijido.questions.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.gijido.questions.QuestionNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Items are named by their first number, so that a row reads: who stands where afterwards. */
class QuestionNumberingTest {

    @ParameterizedTest
    @CsvSource({
            "1 2 3,                        2,        2>3 3>4",
            "1 2 4,                        2,        2>3",
            "1 2,                          3,        ''",
            "1 2,                          7,        ''",
            "1-1 1-2 1-2-1 2-1,            1-2,      1-2>1-3 1-2-1>1-3-1",
            "1-1 1-2 2-1,                  1-1,      1-1>1-2 1-2>1-3",
            "1-1-1 1-1-2,                  1-1-1,    1-1-1>1-1-2 1-1-2>1-1-3",
            "1-1-1 1-1-2,                  1-1,      1-1-1>1-2-1 1-1-2>1-2-2",
            "1-1 2-1,                      1,        1-1>2-1 2-1>3-1"})
    void anEnteredItemPushesItsNeighboursUpToTheFirstGap(String before, String entered, String changes) {
        QuestionNumbering<String> numbering = numbering(before);
        numbering.makeRoom(number(entered));
        assertChanges(changes, numbering);
    }

    @ParameterizedTest
    @CsvSource({
            "1 2 3,             1,      2>1 3>2",
            "1 2 3,             3,      ''",
            "1-1 1-2 1-3-1 2,   1-2,    1-3-1>1-2-1",
            "1-1 1-1-1 1-2,     1-1,    ''",
            "1-1 2-1,           1-1,    ''",
            "1 2-1 2-2,         1,      2-1>1-1 2-2>1-2"})
    void aGoneItemClosesItsGapUnlessSomethingStandsBelowIt(String before, String gone, String changes) {
        QuestionNumbering<String> numbering = numbering((" " + before + " ").replace(" " + gone + " ", " ").strip());
        numbering.close(number(gone));
        assertChanges(changes, numbering);
    }

    @ParameterizedTest
    @CsvSource({
            "1 2 3,                     3,      1,      1>2 2>3 3>1",
            "1 2 3,                     1,      3,      1>3 2>1 3>2",
            "1 2 3,                     2,      2,      ''",
            "1 1-1 2 2-1,               2,      1,      1>2 1-1>2-1 2>1 2-1>1-1",
            "1-1 1-2 2-1,               1-2,    2-1,    1-2>2-1 2-1>2-2",
            "1 2 2-1 3,                 1,      2-1,    1>1-1 2>1 2-1>1-2 3>2",
            "1-1 1-1-1 2,               1-1,    3,      1-1>3 1-1-1>3-1",
            "1-1-1 1-1-2 1-2-1,         1-1-1,  1-2-2,  1-1-1>1-2-2 1-1-2>1-1-1",
            "1-1 1-2,                   1-2,    9,      1-2>9"})
    void aMovedItemEndsWhereItWasPutAndTakesItsOwnAlong(String before, String item, String target, String changes) {
        QuestionNumbering<String> numbering = numbering(before);
        numbering.move(item, number(target));
        assertChanges(changes, numbering);
    }

    @Test
    void refusesToMoveAnItemBelowItself() {
        assertThrows(IllegalArgumentException.class, () -> numbering("1 1-1").move("1", number("1-2")));
    }

    @Test
    void refusesAFourthLevel() {
        assertThrows(QuestionNumbering.NumbersFull.class, () -> numbering("1-1 1-1-1 2-1").move("1-1", number("2-1-1")));
    }

    @Test
    void refusesANumberAboveNinetyNine() {
        Map<Integer, QuestionNumber> full = new LinkedHashMap<>();
        for (int major = 1; major <= QuestionNumber.LARGEST; major++) {
            full.put(major, new QuestionNumber(major, 0, 0));
        }
        QuestionNumbering<Integer> numbering = new QuestionNumbering<>(full);
        assertThrows(QuestionNumbering.NumbersFull.class, () -> numbering.makeRoom(new QuestionNumber(50, 0, 0)));
    }

    /** Whatever is done, no two items may stand on one number. */
    @Test
    void numbersStayDistinctUnderAnyMove() {
        List<String> items = List.of("1", "1-1", "1-1-1", "1-1-2", "1-2", "2", "2-1", "3", "5-1");
        String all = String.join(" ", items);
        for (String item : items) {
            for (String target : items) {
                QuestionNumbering<String> numbering = numbering(all);
                try {
                    numbering.move(item, number(target));
                } catch (IllegalArgumentException | QuestionNumbering.NumbersFull refused) {
                    continue;
                }
                Map<String, QuestionNumber> after = new TreeMap<>();
                items.forEach(key -> after.put(key, number(key)));
                after.putAll(numbering.changes());
                assertEquals(items.size(), after.values().stream().distinct().count(), item + " to " + target + ": " + after);
            }
        }
    }

    private static QuestionNumbering<String> numbering(String items) {
        Map<String, QuestionNumber> numbers = new LinkedHashMap<>();
        Arrays.stream(items.split(" ")).forEach(item -> numbers.put(item, number(item)));
        return new QuestionNumbering<>(numbers);
    }

    private static QuestionNumber number(String text) {
        return QuestionNumber.parse(text).orElseThrow();
    }

    private static void assertChanges(String expected, QuestionNumbering<String> numbering) {
        String actual = new TreeMap<>(numbering.changes()).entrySet().stream()
                .map(change -> change.getKey() + '>'
                        + change.getValue().path().stream().map(String::valueOf).collect(Collectors.joining("-")))
                .collect(Collectors.joining(" "));
        assertEquals(expected, actual);
    }
}
