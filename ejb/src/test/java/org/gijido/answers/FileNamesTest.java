package org.gijido.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.gijido.shared.BusinessException;
import org.junit.jupiter.api.Test;

class FileNamesTest {

    @Test
    void nameIsKeptAsGiven() {
        assertEquals("推移（令和5年度）.xlsx", FileNames.kept("推移（令和5年度）.xlsx"));
    }

    @Test
    void folderIsLeftOut() {
        assertEquals("資料.pdf", FileNames.kept("C:\\Users\\葛󠄀城\\資料.pdf"));
        assertEquals("passwd", FileNames.kept("../../etc/passwd"));
    }

    @Test
    void marksThatTurnTheReadingAreLeftOut() {
        assertEquals("資料fdp.exe", FileNames.kept("資料\u202Efdp.exe\r\n"));
    }

    @Test
    void nothingIsNoName() {
        assertThrows(BusinessException.class, () -> FileNames.kept("a/"));
        assertThrows(BusinessException.class, () -> FileNames.kept(null));
    }
}
