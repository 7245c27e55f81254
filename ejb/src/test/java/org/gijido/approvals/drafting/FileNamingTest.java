package org.gijido.approvals.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.gijido.approvals.AttachedFile;
import org.gijido.papers.StoredFile;
import org.gijido.platform.Letters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamingTest {

    @ParameterizedTest
    @CsvSource({
            "資料.pdf,  '',                        資料.pdf",
            "資料.pdf,  資料.pdf,                  資料 (2).pdf",
            "資料.pdf,  資料.pdf/資料 (2).pdf,     資料 (3).pdf",
            "資料.PDF,  資料.pdf,                  資料 (2).PDF",
            "資料.pdf,  資料.docx,                 資料.pdf",
            "資料,      資料,                      資料 (2)",
            ".htaccess, .htaccess,                 .htaccess (2)",
            "葛󠄀.pdf,    葛󠄁.pdf,                    葛󠄀.pdf"})
    void twoOfOneNameAreToldApart(String name, String others, String kept) {
        assertEquals(kept,
                FileNaming.apart(file(name), Stream.of(others.split("/")).map(FileNamingTest::attached).toList()).name());
    }

    @Test
    void aLongNameStaysWithinItsBoundAndKeepsItsEnding() {
        String name = "𠮷".repeat(251) + ".pdf";
        String kept = FileNaming.apart(file(name), List.of(attached(name))).name();
        assertEquals(255, Letters.count(kept));
        assertTrue(kept.endsWith("𠮷 (2).pdf"), kept);
    }

    private static StoredFile file(String name) {
        return new StoredFile(name, "application/pdf", 1, "");
    }

    private static AttachedFile attached(String name) {
        return new AttachedFile(1, 1, name, "application/pdf", 1, "");
    }
}
