package org.gijido.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.gijido.printing.AozoraText.Segment.Plain;
import org.gijido.printing.AozoraText.Segment.Ruby;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AozoraTextTest {

    @Test
    void barMarksTheBase() {
        assertEquals(List.of(new Plain("この"), new Ruby("難読", "なんどく"), new Plain("字")),
                AozoraText.parse("この｜難読《なんどく》字").segments());
    }

    @Test
    void withoutBarTheBaseIsTheRunOfKanji() {
        assertEquals(List.of(new Plain("書かない"), new Ruby("窓口", "まどぐち"), new Plain("の"), new Ruby("人々", "ひとびと")),
                AozoraText.parse("書かない窓口《まどぐち》の人々《ひとびと》").segments());
    }

    @Test
    void variantGlyphStaysInItsBase() {
        assertEquals(List.of(new Ruby("辻\uDB40\uDD00", "つじ"), new Plain("議員")),
                AozoraText.parse("辻\uDB40\uDD00《つじ》議員").segments());
    }

    @Test
    void kanjiBeyondTheFirstPlaneIsOneBase() {
        assertEquals(List.of(new Plain("の"), new Ruby("𠮷野", "よしの")), AozoraText.parse("の𠮷野《よしの》").segments());
    }

    @Test
    void baseOfTheMarkBeforeIsNotTakenAgain() {
        assertEquals(List.of(new Ruby("市", "し"), new Ruby("役所", "やくしょ")),
                AozoraText.parse("市《し》役所《やくしょ》").segments());
        assertEquals(List.of(new Ruby("市", "し"), new Plain("《やくしょ》")), AozoraText.parse("市《し》《やくしょ》").segments());
    }

    @Test
    void theLastBarCounts() {
        assertEquals(List.of(new Plain("｜表"), new Ruby("DX", "ディーエックス")),
                AozoraText.parse("｜表｜DX《ディーエックス》").segments());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "かな《かな》", "漢字《》", "漢字《かん", "漢字《かん\nじ》", "｜《かな》", "｜漢字", "》《", "《重要》", "｜a\nb《c》"})
    void whatIsNotAWholeMarkStaysAsTyped(String source) {
        assertEquals(source, AozoraText.parse(source).plain());
    }

    @Test
    void htmlEscapesEverythingThatIsNotRuby() {
        assertEquals("&lt;b&gt;<ruby>&amp;&quot;<rp>（</rp><rt>&lt;i&gt;</rt><rp>）</rp></ruby>&#39;",
                AozoraText.parse("<b>｜&\"《<i>》'").toHtml());
    }

    @Test
    void linesKeepEmptyOnes() {
        assertEquals(List.of("一", "", "三"), AozoraText.lines("一\r\n\n三").stream().map(AozoraText::plain).toList());
    }
}
