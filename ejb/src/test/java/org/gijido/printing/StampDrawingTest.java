package org.gijido.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.LocalDate;

import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class StampDrawingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Test
    void carriesDepartmentEraDayAndSurname() throws Exception {
        Document svg = parsed(StampDrawing.of("情報政策課", DAY, "辻\uDB40\uDD00"));
        var texts = svg.getElementsByTagName("text");
        assertEquals(3, texts.getLength());
        assertEquals("情報政策課", texts.item(0).getTextContent());
        assertEquals("R8.11.21", texts.item(1).getTextContent());
        assertEquals("辻\uDB40\uDD00", texts.item(2).getTextContent());
        assertEquals("情報政策課 R8.11.21 辻\uDB40\uDD00", svg.getDocumentElement().getAttribute("aria-label"));
    }

    @Test
    void longDepartmentTakesTwoLines() {
        var lines = StampDrawing.of("新型感染症対策推進室", DAY, "葛\uDB40\uDD00西").lines();
        assertEquals("新型感染症", lines.get(0).text());
        assertEquals("対策推進室", lines.get(1).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"総務課", "情報政策課", "新型感染症対策推進室", "新型コロナウイルスワクチン接種推進担当課"})
    void everyLineStaysInsideTheRing(String unit) {
        StampDrawing stamp = StampDrawing.of(unit, DAY, "勅使河原");
        double inner = stamp.rings().getLast().radius();
        for (StampDrawing.Line line : stamp.lines()) {
            for (double y : new double[] {line.baseline(), line.baseline() - 0.8 * line.size()}) {
                assertTrue(Math.hypot(line.maxWidth() / 2, y - 50) < inner + 1, line + " at " + y);
            }
        }
    }

    @Test
    void textOfPeopleCannotBecomeMarkup() throws Exception {
        StampDrawing stamp = StampDrawing.of("<script>\"&'", DAY, "<b>");
        assertFalse(stamp.toSvg().contains("<script"));
        assertEquals("<b>", parsed(stamp).getElementsByTagName("text").item(3).getTextContent());
    }

    @Test
    void needsNoInlineStyle() {
        assertFalse(StampDrawing.of("総務課", DAY, "福島").toSvg().contains("style="));
    }

    private static Document parsed(StampDrawing stamp) throws Exception {
        var input = new InputSource(new StringReader(stamp.toSvg()));
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(input);
    }
}
