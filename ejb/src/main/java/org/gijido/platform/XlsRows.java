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
        DataFormatter formatter = new DataFormatter();
        formatter.setUseCachedValuesForFormulaCells(true);
        for (Row row : sheet) {
            if (row.getLastCellNum() > TableFile.MOST_COLUMNS) {
                throw BusinessException.invalid("platform.table.columns", TableFile.MOST_COLUMNS);
            }
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < row.getLastCellNum(); column++) {
                Cell cell = row.getCell(column);
                cells.add(cell == null ? "" : formatter.formatCellValue(cell));
            }
            taker.accept(cells, row.getRowNum() + 1);
        }
    }
}
