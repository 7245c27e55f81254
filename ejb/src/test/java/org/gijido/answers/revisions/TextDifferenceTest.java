package org.gijido.answers.revisions;

import static org.gijido.answers.revisions.TextDifference.Kind.ADDED;
import static org.gijido.answers.revisions.TextDifference.Kind.REMOVED;
import static org.gijido.answers.revisions.TextDifference.Kind.SAME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.gijido.answers.revisions.TextDifference.Kind;
import org.gijido.answers.revisions.TextDifference.Piece;
import org.junit.jupiter.api.Test;

class TextDifferenceTest {

    @Test
    void showsTheLettersThatChanged() {
        TextDifference difference = TextDifference.between("次に、窓口です。\n以上です。", "次に、書かない窓口です。\n以上。");
        assertEquals(List.of(new Piece(SAME, "次に、"), new Piece(ADDED, "書かない"), new Piece(SAME, "窓口です。\n以上"),
                new Piece(REMOVED, "です"), new Piece(SAME, "。")), difference.pieces());
        assertEquals(2, difference.places());
    }

    @Test
    void variantGlyphChangesAsAWhole() {
        TextDifference difference = TextDifference.between("葛󠄀城市", "葛城市");
        assertEquals(List.of(new Piece(REMOVED, "葛󠄀"), new Piece(ADDED, "葛"), new Piece(SAME, "城市")), difference.pieces());
    }

    @Test
    void equalTextsDifferNowhere() {
        assertEquals(0, TextDifference.between("同じ。", "同じ。").places());
        assertEquals(List.of(), TextDifference.between("", "").pieces());
    }

    @Test
    void piecesAlwaysAddUpToBothTexts() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            String before = someText(random);
            String after = someText(random);
            TextDifference difference = TextDifference.between(before, after);
            assertEquals(before, without(difference, ADDED));
            assertEquals(after, without(difference, REMOVED));
        }
    }

    @Test
    void rewrittenTextOfTenThousandLettersIsComparedAtOnce() {
        long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        TextDifference.between("あいう。".repeat(2500), "かきくけ。\n".repeat(2000));
        assertTrue(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun < 3_000_000_000L);
    }

    private static String without(TextDifference difference, Kind kind) {
        return difference.pieces().stream().filter(piece -> piece.kind() != kind).map(Piece::text).collect(Collectors.joining());
    }

    private static String someText(Random random) {
        String[] words = {"議会", "。", "\n", "葛󠄀", "𠮷", "あ", "、"};
        return random.ints(random.nextInt(60), 0, words.length).mapToObj(word -> words[word]).collect(Collectors.joining());
    }
}
