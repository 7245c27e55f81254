package org.gijido.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.gijido.platform.CsvLines.Line;
import org.gijido.shared.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLinesTest {

    private final List<String> headings = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    @Test
    void linesFollowTheHeadingsWithTheNumbersOfASpreadsheet() {
        read(" 番号 ,件名\r\n1,\"二\n行\"\r\n\r\n , \r\n2, そのまま \r\n".getBytes(StandardCharsets.UTF_8), null);
        assertEquals(List.of("番号", "件名"), headings);
        assertEquals(List.of(new Line.Cells(2, List.of("1", "二\n行")), new Line.Cells(5, List.of("2", " そのまま "))), lines);
    }

    @Test
    void aQuotationMarkOutOfPlaceIsTheLastLine() {
        read("a,b\n1,2\n3,\"x\"y\n5,6\n".getBytes(StandardCharsets.UTF_8), null);
        assertEquals(List.of(new Line.Cells(2, List.of("1", "2")), new Line.Broken(3)), lines);
    }

    @Test
    void aBrokenHeadingRowIsRefused() {
        assertEquals("platform.csv.quotes", refusal("a,\"b".getBytes(StandardCharsets.UTF_8), null));
    }

    @Test
    void anEmptyFileHasNoHeadings() {
        read(new byte[0], null);
        assertEquals(List.of(), headings);
        assertEquals(List.of(), lines);
    }

    /** A failure of who takes the lines is no fault of the file, and what comes after is not read. */
    @Test
    void aFailureOfTheTakerEndsTheReading() {
        assertThrows(IllegalStateException.class,
                () -> CsvLines.read("a\n1\n2\n".getBytes(StandardCharsets.UTF_8), null, first -> line -> {
                    lines.add(line);
                    throw new IllegalStateException("cannot be stored");
                }));
        assertEquals(1, lines.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j", "UTF-16"})
    void theCharactersAreFoundOut(String charset) {
        read("番号\n髙橋①\n".getBytes(Charset.forName(charset)), null);
        assertEquals(new Line.Cells(2, List.of("髙橋①")), lines.getFirst());
    }

    /** Longer than what is looked at in one go. */
    @Test
    void aWrongByteAtTheEndOfALongFileIsSeen() {
        byte[] file = ("番号\n" + "答弁\n".repeat(20_000) + "終").getBytes(StandardCharsets.UTF_8);
        read(file, null);
        assertEquals(20_001, lines.size());
        file[file.length - 1] = (byte) 0xFF;
        assertEquals("platform.csv.charset", refusal(file, null));
    }

    @Test
    void shiftJisIsReadAsWindowsMeansIt() {
        read("番号\n髙橋①\n".getBytes(Charset.forName("windows-31j")), Charset.forName("Shift_JIS"));
        assertEquals(new Line.Cells(2, List.of("髙橋①")), lines.getFirst());
    }

    @Test
    void declaredCharactersMustBeTrue() {
        assertEquals("platform.csv.charset", refusal("番号\n".getBytes(Charset.forName("windows-31j")), StandardCharsets.UTF_8));
    }

    private void read(byte[] file, Charset declared) {
        CsvLines.read(file, declared, first -> {
            headings.addAll(first);
            return lines::add;
        });
    }

    private String refusal(byte[] file, Charset declared) {
        return assertThrows(BusinessException.class, () -> read(file, declared)).key();
    }
}
