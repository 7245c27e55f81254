package org.gijido.platform;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

import org.gijido.shared.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    private static final String FILE = "番号,件名\r\n1-(2)-①,髙橋「窓口」\r\n\r\n2,\"改行\nと\"\"引用\"\"\"\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j"})
    void readsBothEncodingsOfSpreadsheets(String charset) {
        CsvTable table = CsvTable.read(FILE.getBytes(Charset.forName(charset)));
        assertEquals(List.of("番号", "件名"), table.headings());
        assertEquals("1-(2)-①", table.rows().get(0).get("番号"));
        assertEquals("髙橋「窓口」", table.rows().get(0).get("件名"));
        assertEquals(4, table.rows().get(1).number(), "blank rows count as a spreadsheet counts them");
        assertEquals("改行\nと\"引用\"", table.rows().get(1).get("件名"));
    }

    /** A13: Excel's empty columns behind the headings; rows with fewer or with more empty cells. */
    @ParameterizedTest
    @ValueSource(strings = {"番号,件名,備考;1,件;2,,;3,件,,,", "番号,件名,備考,,;1,件,,,;2;3,件", "番号\t件名\t備考\t;1\t件;2;3\t件\t\t"})
    void emptyCellsSayNothing(String file) {
        CsvTable table = CsvTable.read(file.replace(";", "\r\n").getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("番号", "件名", "備考"), table.headings());
        assertEquals(List.of("件", "", "件"), table.rows().stream().map(row -> row.get("件名")).toList());
        assertEquals(List.of("1", "2", "3"), table.rows().stream().map(row -> row.get("番号")).toList());
    }

    /** macOS writes が as か and a mark. */
    @Test
    void decomposedHeadingsAreHeadings() {
        String decomposed = Normalizer.normalize("議員がな", Normalizer.Form.NFD);
        assertEquals("議員がな", CsvTable.read((decomposed + "\n甲\n").getBytes(StandardCharsets.UTF_8)).headings().getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyLineEndIsOne(String end) {
        assertEquals(2, CsvTable.read(("番号" + end + "1" + end + "2" + end).getBytes(StandardCharsets.UTF_8)).rows().size());
    }

    /** S4. */
    @Test
    void tooManyRowsAreRefusedWhileReading() {
        byte[] file = ("番号\n" + "1\n".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8);
        assertEquals("platform.table.rows", assertThrows(BusinessException.class, () -> CsvTable.read(file, 100)).key());
    }

    @Test
    void ignoresTheByteOrderMark() {
        assertEquals("番号", CsvTable.read(('\uFEFF' + FILE).getBytes(StandardCharsets.UTF_8)).headings().getFirst());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "platform.csv.quotes       | 番号,件名;1,\"開いたまま",
            "platform.csv.quotes       | 番号,件名;1,\"a\"b",
            "platform.csv.headingTwice | 番号,番号;1,2",
            "platform.csv.cells        | 番号,件名;1,2,3",
            "platform.csv.noHeading    | 番号;1"})
    void refusesWhatCannotBeReadRightly(String key, String file) {
        BusinessException refusal = assertThrows(BusinessException.class,
                () -> CsvTable.read(file.replace(";", "\r\n").getBytes(StandardCharsets.UTF_8)).requireHeadings("番号", "件名"));
        assertEquals(key, refusal.key());
    }

    @Test
    void refusesBytesThatAreNoText() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', (byte) 0xFF, (byte) 0xFE, (byte) 0x80};
        assertEquals("platform.csv.charset", assertThrows(BusinessException.class, () -> CsvTable.read(picture)).key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+81", "-1", "@x", "\tx", "＝HYPERLINK()", "'already", "'=1", "''=1", "''", "普通", "a,b",
            "二\n行", "\"引用\"", ""})
    void whatIsWrittenIsReadBack(String cell) {
        byte[] file = new CsvWriter().row("列", "他").row(cell, "x").bytes();
        assertEquals(cell, CsvTable.read(file).rows().getFirst().text("列"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+81", "-1", "@x", "＝HYPERLINK()"})
    void noCellIsTakenForAFormula(String cell) {
        byte[] file = new CsvWriter().row(cell).bytes();
        assertEquals("\uFEFF'" + cell + "\r\n", new String(file, StandardCharsets.UTF_8));
        assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, Arrays.copyOf(file, 3), "byte order mark");
    }
}
