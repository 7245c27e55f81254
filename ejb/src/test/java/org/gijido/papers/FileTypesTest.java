package org.gijido.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
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
        assertEquals(Optional.of("application/pdf"), allowed(bytes("%PDF-1.7\n"), "資料.pdf"));
        assertEquals(Optional.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), allowed(zip(), "推移.xlsx"));
        assertEquals(Optional.of("text/csv"), allowed(bytes("年度,件数\n5,120\n"), "件数.csv"));
        assertEquals(Optional.of("text/plain"), allowed("窓口の件数について".getBytes(Charset.forName("Shift_JIS")), "メモ.txt"));
        assertEquals(Optional.of("image/png"), allowed(png(), "図.png"));
    }

    /** A19: 一太郎, DocuWorks and scans, which offices send. */
    @Test
    void documentsOfTheHouseAreAllowed() throws IOException {
        byte[] compound = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0, 0, 0};
        assertEquals(Optional.of("application/x-js-taro"), allowed(compound, "答弁資料.jtd"));
        assertEquals(Optional.of("application/x-js-taro"), allowed(compound, "答弁資料.JTD"));
        assertEquals(Optional.empty(), allowed(compound, "答弁資料.msi"));
        assertEquals(Optional.of("application/vnd.fujixerox.docuworks"), allowed(new byte[] {0x60, 0x0E, (byte) 0x82, 3, 1},
                "図面.xdw"));
        assertEquals(Optional.of("image/tiff"), allowed(new byte[] {'I', 'I', 42, 0, 8, 0, 0, 0}, "図面.tif"));
        assertEquals(Optional.empty(), allowed(bytes("<html><script>alert(1)</script></html>"), "図面.xdw"));
        assertEquals(Optional.empty(), allowed(bytes("MZ\u0090\u0000\u0003"), "答弁資料.jtd"));
    }

    @Test
    void nameDoesNotMakeAProgramADocument() throws IOException {
        assertEquals(Optional.empty(), allowed(bytes("MZ\u0090\u0000\u0003"), "資料.pdf"));
        assertEquals(Optional.empty(), allowed(bytes("<html><script>alert(1)</script></html>"), "資料.pdf"));
        assertEquals(Optional.empty(), allowed(bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), "図.svg"));
        assertEquals(Optional.empty(), allowed(bytes("PK\u0003\u0004"), "中身.zip"));
    }

    private static Optional<String> allowed(byte[] bytes, String name) throws IOException {
        return FileTypes.allowed(new ByteArrayInputStream(bytes), name);
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
