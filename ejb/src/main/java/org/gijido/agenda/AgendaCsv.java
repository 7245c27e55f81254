package org.gijido.agenda;

import java.util.List;

import org.gijido.platform.CsvWriter;

/** An order of business for a spreadsheet, in the columns and words that the import reads again. */
public final class AgendaCsv {

    private AgendaCsv() {
    }

    /** Without the clerk's own words for what is put, for which a file has no column. */
    public static byte[] of(List<AgendaItemRow> items) {
        CsvWriter csv = new CsvWriter().row(AgendaSheet.HEADINGS.toArray());
        items.forEach(item -> csv.row(AgendaSheet.cells(item).toArray()));
        return csv.bytes();
    }
}
