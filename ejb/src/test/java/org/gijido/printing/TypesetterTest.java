package org.gijido.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of ten characters at ten points. */
class TypesetterTest {

    private static final TextStyle STYLE = TextStyle.running(10);
    private static final double MEASURE = 100;

    private static List<String> broken(String text) {
        return Typesetter.text(text, STYLE, MEASURE).stream().map(SetLine::text).toList();
    }

    @Test
    void lineTakesAsManyCharactersAsFit() {
        assertEquals(List.of("一二三四五六七八九十", "百千"), broken("一二三四五六七八九十百千"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"、", "。"})
    void stopHangsInTheMargin(String stop) {
        assertEquals(List.of("一二三四五六七八九十" + stop, "百千"), broken("一二三四五六七八九十" + stop + "百千"));
    }

    @Test
    void twoStopsDoNotBothHang() {
        assertFalse(broken("一二三四五六七八九十。。百千").getLast().startsWith("。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"」", "）", "ー", "ッ", "ゃ", "々", "！", "・", "：", "％", "〜"})
    void neverStartsALine(String character) {
        List<String> lines = broken("一二三四五六七八九十" + character + "百千");
        assertFalse(lines.get(1).startsWith(character), lines.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"「", "（", "『", "【"})
    void neverEndsALine(String character) {
        List<String> lines = broken("一二三四五六七八九" + character + "百千");
        assertEquals("一二三四五六七八九", lines.getFirst());
    }

    @Test
    void closingBracketMayEndALineWithHalfItsCell() {
        assertEquals(List.of("一二三四五六七八九」", "百千"), Typesetter.text("一二三四五六七八九」百千", STYLE, 96)
                .stream().map(SetLine::text).toList());
    }

    @ParameterizedTest
    @CsvSource({"一二三四五六七八九……百, ……", "一二三四五六七八九――百, ――", "一二三四五六七八DXXX百, DXXX"})
    void staysInOnePiece(String text, String piece) {
        assertTrue(broken(text).stream().anyMatch(line -> line.contains(piece)), broken(text).toString());
    }

    @Test
    void variantGlyphIsNeverCut() {
        assertEquals(List.of("一二三四五六七八九辻\uDB40\uDD00", "𠮷"), broken("一二三四五六七八九辻\uDB40\uDD00𠮷"));
    }

    @Test
    void decomposedKanaIsOneCharacter() {
        assertEquals(List.of("か\u3099か\u3099一二三四五六七八", "九"), broken("か\u3099か\u3099一二三四五六七八九"));
    }

    @Test
    void baseStaysWithItsReading() {
        List<SetLine> lines = Typesetter.text("一二三四五六七八九｜難読《なんどく》十", STYLE, MEASURE);
        assertEquals(List.of("一二三四五六七八九", "難読十"), lines.stream().map(SetLine::text).toList());
        assertTrue(lines.getFirst().readings().isEmpty());
        assertEquals(1, lines.getLast().readings().size());
    }

    @Test
    void longReadingPushesItsBaseApart() {
        assertEquals(35, width("一志《こころざし》二"), 0.01, "without a bar the base is the whole run of kanji");
        assertEquals(45, width("一｜志《こころざし》二"), 0.01);
        assertEquals(40, width("の｜志《こころざし》を"), 0.01, "it leans over the kana on both sides");
    }

    private static double width(String text) {
        return Typesetter.text(text, STYLE, MEASURE).getFirst().width();
    }

    @Test
    void baseWiderThanTheLineGetsItsReadingInBrackets() {
        List<String> lines = broken("｜一二三四五六七八九十百千《よみ》");
        assertEquals("一二三四五六七八九十百千（よみ）", String.join("", lines));
    }

    @Test
    void bracketsInARowShareTheirEmptyHalves() {
        assertEquals(30, Typesetter.line("」「あ", STYLE).width() + 5, 0.01);
        assertEquals(30, Typesetter.line("。）あ", STYLE).width() + 5, 0.01);
    }

    @Test
    void fullLinesEndEvenlyAndTheLastDoesNot() {
        List<SetLine> lines = Typesetter.text("一二三四五六七八九「百千", STYLE, MEASURE);
        double end = lines.getFirst().clusters().getLast().x() + 10;
        assertEquals(MEASURE, end, 0.01);
        assertEquals(25, lines.getLast().width(), 0.01, "the bracket at its head stands at the edge");
    }

    @Test
    void emptyLinesKeepTheirPlace() {
        assertEquals(List.of("一", "", "二"), broken("一\n\n二"));
        assertEquals(List.of(""), broken(""));
    }

    @Test
    void nothingTypedIsLost() {
        String text = "　次に、「DX（ディーエックス）」については…、https://www.example.lg.jp/very/long/address/without/spaces を見よ。";
        assertEquals(text, String.join("", broken(text)).replace("spacesを", "spaces を"));
    }
}
