package org.gijido.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class FileTypesTest {

    @Test
    void documentsOfTheOfficeAreAllowed() throws IOException {
        assertEquals(Optional.of("application/pdf"), FileTypes.allowed(bytes("%PDF-1.7\n"), "資料.pdf"));
        assertEquals(Optional.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), FileTypes.allowed(zip(), "推移.xlsx"));
        assertEquals(Optional.of("text/csv"), FileTypes.allowed(bytes("年度,件数\n5,120\n"), "件数.csv"));
        assertEquals(Optional.of("text/plain"), FileTypes.allowed("窓口の件数について".getBytes(Charset.forName("Shift_JIS")), "メモ.txt"));
        assertEquals(Optional.of("image/png"), FileTypes.allowed(png(), "図.png"));
    }

    @Test
    void nameDoesNotMakeAProgramADocument() {
        assertEquals(Optional.empty(), FileTypes.allowed(bytes("MZ\u0090\u0000\u0003"), "資料.pdf"));
        assertEquals(Optional.empty(), FileTypes.allowed(bytes("<html><script>alert(1)</script></html>"), "資料.pdf"));
        assertEquals(Optional.empty(), FileTypes.allowed(bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), "図.svg"));
        assertEquals(Optional.empty(), FileTypes.allowed(bytes("PK\u0003\u0004"), "中身.zip"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] png() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(bytes("<Types/>"));
        }
        return bytes.toByteArray();
    }
}
