package org.gijido.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gijido.shared.BusinessException;
import org.junit.jupiter.api.Test;

/** A13, A15, S4: tables as spreadsheets write them, their cells of days, and their bounds. */
class TableFileTest {

    private static final List<List<Object>> SHEET = List.of(List.of(), List.of("種別", "日程", "件名"),
            List.of("議案", 3, "𠮷野町の条例"), List.of("", "", ""), List.of("認定", 4.5, " 決算 ", "覚書"));

    @Test
    void bothKindsOfWorkbookAreReadAlike() throws IOException {
        for (Workbook kind : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
            CsvTable table = TableFile.read(saved(kind, SHEET), 10);
            assertEquals(List.of("種別", "日程", "件名"), table.headings());
            assertEquals(List.of(3, 5), table.rows().stream().map(CsvTable.Row::number).toList());
            assertEquals("3", table.rows().getFirst().get("日程"));
            assertEquals("𠮷野町の条例", table.rows().getFirst().get("件名"));
            assertEquals("4.5", table.rows().getLast().get("日程"));
            assertEquals("決算", table.rows().getLast().get("件名"));
        }
    }

    /** A15: a cell of a day is a day, whatever the format it is shown in. */
    @Test
    void daysOfAWorkbookAreRead() throws IOException {
        LocalDateTime moment = LocalDateTime.of(2026, 12, 2, 17, 0);
        for (Workbook kind : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
            CsvTable.Row row = TableFile.read(days(kind, moment), 10).rows().getFirst();
            assertEquals(Optional.of(moment), Moments.parse(row.get("日時"), LocalTime.MIDNIGHT));
            assertEquals(Optional.of(moment.toLocalDate()), JapaneseDates.parse(row.get("日")));
            assertEquals(Optional.of(moment.toLocalDate()), JapaneseDates.parse(row.get("元号")));
            assertEquals(Optional.of(moment.toLocalTime()), TimesOfDay.parse(row.get("時刻")));
        }
    }

    private static byte[] days(Workbook workbook, LocalDateTime moment) throws IOException {
        try (workbook; ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet();
            Row headings = sheet.createRow(0);
            Row row = sheet.createRow(1);
            List<String> formats = List.of("日時:m/d/yy h:mm", "日:m/d/yy", "元号:[$-411]ggge\"年\"m\"月\"d\"日\";@", "時刻:h:mm");
            for (int column = 0; column < formats.size(); column++) {
                String[] parts = formats.get(column).split(":", 2);
                headings.createCell(column).setCellValue(parts[0]);
                CellStyle style = workbook.createCellStyle();
                style.setDataFormat(workbook.createDataFormat().getFormat(parts[1]));
                Cell cell = row.createCell(column);
                cell.setCellStyle(style);
                cell.setCellValue(DateUtil.getExcelDate(column == 0 ? moment : moment.toLocalDate().atStartOfDay()));
                if (column == 3) {
                    cell.setCellValue(17 / 24.0);
                }
            }
            workbook.write(file);
            return file.toByteArray();
        }
    }

    @Test
    void aCsvIsReadAsBefore() {
        assertEquals("決算", TableFile.read("種別,件名\n認定,決算\n".getBytes(StandardCharsets.UTF_8), 10).rows().getFirst().get("件名"));
        assertEquals("platform.table.rows", refusal("種別\n認定\n認定\n".getBytes(StandardCharsets.UTF_8), 1));
    }

    @Test
    void aHugeWorkbookIsRefusedWhileReading() throws IOException {
        List<List<Object>> many = java.util.stream.Stream.concat(SHEET.stream().limit(2),
                java.util.stream.IntStream.range(0, 20).mapToObj(row -> List.<Object>of("議案", row, "件名"))).toList();
        assertEquals("platform.table.rows", refusal(saved(new XSSFWorkbook(), many), 5));
        assertEquals("platform.table.rows", refusal(saved(new HSSFWorkbook(), many), 5));
    }

    @Test
    void aWorkbookWithAPasswordIsRefused() throws Exception {
        assertEquals("platform.table.encrypted", refusal(encrypted(saved(new XSSFWorkbook(), SHEET)), 10));
    }

    @Test
    void aBrokenWorkbookIsRefused() throws IOException {
        byte[] xlsx = saved(new XSSFWorkbook(), SHEET);
        byte[] xls = saved(new HSSFWorkbook(), SHEET);
        assertEquals("platform.table.unreadable", refusal(Arrays.copyOf(xlsx, xlsx.length / 2), 10));
        assertEquals("platform.table.unreadable", refusal(Arrays.copyOf(xls, 700), 10));
    }

    /** F38: a file of another kind is called what it is, whatever its name. */
    @Test
    void aFileOfAnotherKindIsCalledByItsName() throws IOException {
        Map<FileKind, byte[]> files = new EnumMap<>(FileKind.class);
        files.put(FileKind.WORD, zip("word/document.xml", new byte[10]));
        files.put(FileKind.POWERPOINT, zip("ppt/presentation.xml", new byte[10]));
        files.put(FileKind.ARCHIVE, zip("hello.txt", new byte[10]));
        files.put(FileKind.PDF, text("%PDF-1.7 ..."));
        files.put(FileKind.PICTURE, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13});
        files.put(FileKind.RICH_TEXT, text("{\\rtf1 議事日程}"));
        files.put(FileKind.WEB_PAGE, text("<html><table><tr><td>種別</td></tr></table></html>"));
        files.put(FileKind.ICHITARO, parts("DocumentText"));
        files.forEach((kind, file) -> {
            BusinessException refusal = assertThrows(BusinessException.class, () -> TableFile.read(file, 10));
            assertEquals("platform.table.otherKind", refusal.key());
            assertEquals(kind.word(), refusal.arguments()[0]);
        });
        assertEquals(Optional.of(FileKind.WORD), FileKind.of(parts("WordDocument")));
        assertEquals(Optional.of(FileKind.POWERPOINT), FileKind.of(parts("PowerPoint Document")));
        assertEquals(Optional.empty(), FileKind.of(text("種別,件名")));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] parts(String name) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            file.createDocument(new ByteArrayInputStream(new byte[5000]), name);
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void aBombIsRefused() throws IOException {
        assertEquals("platform.table.unreadable", refusal(zip("xl/workbook.xml", new byte[60 * 1024 * 1024]), 10));
    }

    @Test
    void headingsStandOnce() throws IOException {
        assertEquals("platform.csv.headingTwice", refusal(saved(new XSSFWorkbook(), List.of(List.of("件名", "件名"))), 10));
    }

    private static String refusal(byte[] file, int mostRows) {
        return assertThrows(BusinessException.class, () -> TableFile.read(file, mostRows)).key();
    }

    private static byte[] saved(Workbook workbook, List<List<Object>> rows) throws IOException {
        try (workbook; ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("議事日程");
            for (int number = 0; number < rows.size(); number++) {
                Row row = sheet.createRow(number);
                for (int column = 0; column < rows.get(number).size(); column++) {
                    switch (rows.get(number).get(column)) {
                        case Number figure -> row.createCell(column).setCellValue(figure.doubleValue());
                        case Object text -> row.createCell(column).setCellValue(text.toString());
                    }
                }
            }
            workbook.write(file);
            return file.toByteArray();
        }
    }

    private static byte[] encrypted(byte[] xlsx) throws IOException, GeneralSecurityException {
        try (POIFSFileSystem container = new POIFSFileSystem(); ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("ひみつ");
            try (OutputStream sealed = encryptor.getDataStream(container)) {
                sealed.write(xlsx);
            }
            container.writeFilesystem(file);
            return file.toByteArray();
        }
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return file.toByteArray();
    }
}
