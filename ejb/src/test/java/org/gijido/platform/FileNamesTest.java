package org.gijido.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.text.Normalizer;

import org.gijido.shared.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"推移（令和5年度）.xlsx", "葛󠄀城市.pdf", "神社（\uFA19）.pdf", "①㈱ｶﾅ　全角.txt", "한국어.pdf"})
    void nameIsKeptAsGiven(String name) {
        assertEquals(name, FileNames.kept(name));
    }

    @Test
    void folderIsLeftOut() {
        assertEquals("資料.pdf", FileNames.kept("C:\\Users\\葛󠄀城\\資料.pdf"));
        assertEquals("passwd", FileNames.kept("../../etc/passwd"));
    }

    /** A18: macOS sends が as か and a mark; two files would look alike. */
    @Test
    void decomposedNamesAreComposed() {
        assertEquals("ががヴ資料ポ.pdf", FileNames.kept(Normalizer.normalize("ががヴ資料ポ.pdf", Normalizer.Form.NFD)));
        assertEquals("\uFA19が.pdf", FileNames.kept("\uFA19か\u3099.pdf"));
    }

    /** A18. */
    @ParameterizedTest
    @ValueSource(strings = {"資\u200B料.pdf", "資\u061C料.pdf", "資\u2028料.pdf", "資\u2029料.pdf", "\uFEFF資料.pdf", "資\u00AD料.pdf",
            "資\u200D料.pdf",
            "資料\u202E.pdf\r\n", "資\u3164料.pdf", "資\u2066料\u2069.pdf", "資\uD842料.pdf", "資\u0085料.pdf", "資料.pdf\u0000"})
    void whatIsNotSeenIsLeftOut(String name) {
        assertEquals("資料.pdf", FileNames.kept(name));
    }

    @Test
    void marksThatTurnTheReadingAreLeftOut() {
        assertEquals("資料fdp.exe", FileNames.kept("資料\u202Efdp.exe\r\n"));
    }

    /** A18: a letter outside the first plane is one letter. */
    @Test
    void lettersAreCountedAsPeopleDo() {
        assertEquals("𠮷".repeat(251) + ".pdf", FileNames.kept("𠮷".repeat(251) + ".pdf"));
        assertEquals("platform.file.name",
                assertThrows(BusinessException.class, () -> FileNames.kept("𠮷".repeat(252) + ".pdf")).key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/", "\u200B", " "})
    void nothingIsNoName(String name) {
        assertThrows(BusinessException.class, () -> FileNames.kept(name));
        assertThrows(BusinessException.class, () -> FileNames.kept(null));
    }
}
