package org.gijido.platform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.ObjIntConsumer;

import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.gijido.shared.BusinessException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads the first sheet of an {@code .xlsx} as it comes, never the whole of it at once. */
final class XlsxRows {

    private static final long LARGEST_ENTRY = 30L * 1024 * 1024;

    static {
        // a small file that unpacks to more than this is made to fill the memory
        ZipSecureFile.setMaxEntrySize(LARGEST_ENTRY);
    }

    private XlsxRows() {
    }

    static void read(byte[] file, ObjIntConsumer<List<String>> taker) throws IOException {
        try (OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(file))) {
            XSSFReader reader = new XSSFReader(workbook);
            Iterator<InputStream> sheets = reader.getSheetsData();
            if (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    XMLReader xml = XMLHelper.newXMLReader();
                    xml.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), null,
                            new ReadOnlySharedStringsTable(workbook), new Sheet(taker), new CellText(), false));
                    xml.parse(new InputSource(sheet));
                }
            }
        } catch (OpenXML4JException | SAXException | ParserConfigurationException broken) {
            throw new IOException(broken);
        }
    }

    private static final class Sheet implements XSSFSheetXMLHandler.SheetContentsHandler {

        private final ObjIntConsumer<List<String>> taker;
        private final List<String> cells = new ArrayList<>();

        Sheet(ObjIntConsumer<List<String>> taker) {
            this.taker = taker;
        }

        @Override
        public void startRow(int row) {
            cells.clear();
        }

        @Override
        public void cell(String reference, String text, XSSFComment comment) {
            int column = reference == null ? cells.size() : new CellReference(reference).getCol();
            if (column >= TableFile.MOST_COLUMNS) {
                throw BusinessException.invalid("platform.table.columns", TableFile.MOST_COLUMNS);
            }
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, text == null ? "" : text);
        }

        @Override
        public void endRow(int row) {
            taker.accept(List.copyOf(cells), row + 1);
        }
    }
}
