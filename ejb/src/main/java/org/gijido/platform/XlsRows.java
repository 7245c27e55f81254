package org.gijido.platform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.gijido.shared.BusinessException;

/** Reads the first sheet of an {@code .xls}. An {@code .xlsx} with a password begins in the same way and is told apart here. */
final class XlsRows {

    private XlsRows() {
    }

    static void read(byte[] file, ObjIntConsumer<List<String>> taker) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            if (container.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
                throw new EncryptedDocumentException("encrypted workbook");
            }
            try (HSSFWorkbook workbook = new HSSFWorkbook(container)) {
                give(workbook.getSheetAt(0), taker);
            }
        }
    }

    private static void give(HSSFSheet sheet, ObjIntConsumer<List<String>> taker) {
        DataFormatter formatter = new CellText();
        boolean since1904 = sheet.getWorkbook().getInternalWorkbook().isUsing1904DateWindowing();
        formatter.setUseCachedValuesForFormulaCells(true);
        for (Row row : sheet) {
            if (row.getLastCellNum() > TableFile.MOST_COLUMNS) {
                throw BusinessException.invalid("platform.table.columns", TableFile.MOST_COLUMNS);
            }
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < row.getLastCellNum(); column++) {
                Cell cell = row.getCell(column);
                cells.add(cell == null ? "" : text(cell, formatter, since1904));
            }
            taker.accept(cells, row.getRowNum() + 1);
        }
    }

    private static String text(Cell cell, DataFormatter formatter, boolean since1904) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.NUMERIC
                && CellText.isMoment(cell.getCellStyle().getDataFormat(), cell.getCellStyle().getDataFormatString())
                        ? CellText.moment(cell.getNumericCellValue(), since1904) : formatter.formatCellValue(cell);
    }
}
