package org.gijido.platform;

import java.io.IOException;
import java.util.List;
import java.util.function.ObjIntConsumer;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.gijido.shared.BusinessException;

/**
 * A table with a heading row in whatever a spreadsheet saves it: CSV, {@code .xlsx} or {@code .xls}, found out by what the
 * file begins with and not by its name. Of a workbook the first sheet is read; its first row that is not blank has the headings.
 */
public final class TableFile {

    /** More cells than this in a row are no table that people made; a spreadsheet holds no longer cell. */
    static final int MOST_COLUMNS = 200;
    static final int LONGEST_CELL = 32_767;

    private TableFile() {
    }

    /**
     * @param mostRows more than this below the headings are refused while reading, so that a huge file stays harmless
     * @throws BusinessException INVALID when the file is of another kind, cannot be read, is encrypted or too large, or is no
     *         such table
     */
    public static CsvTable read(byte[] file, int mostRows) {
        FileKind.of(file).filter(kind -> kind != FileKind.EXCEL).ifPresent(kind -> {
            throw BusinessException.invalid("platform.table.otherKind", kind.word());
        });
        return switch (FileMagic.valueOf(file)) {
            case OOXML -> rows(mostRows, taker -> XlsxRows.read(file, taker));
            case OLE2 -> rows(mostRows, taker -> XlsRows.read(file, taker));
            default -> CsvTable.read(file, mostRows);
        };
    }

    /** What reads a workbook gives each row with its number, from 1. */
    private interface Workbook {
        void read(ObjIntConsumer<List<String>> taker) throws IOException;
    }

    private static CsvTable rows(int mostRows, Workbook workbook) {
        TableRows rows = new TableRows(mostRows, null);
        try {
            workbook.read(rows);
        } catch (BusinessException refusal) {
            throw refusal;
        } catch (EncryptedDocumentException locked) {
            throw BusinessException.invalid("platform.table.encrypted");
        } catch (IOException | RuntimeException broken) {
            // a broken workbook fails anywhere in its reader, with whatever it likes
            throw BusinessException.invalid("platform.table.unreadable");
        }
        return rows.table();
    }
}
