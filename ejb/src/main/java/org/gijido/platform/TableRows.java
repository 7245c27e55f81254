package org.gijido.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;

import org.gijido.shared.BusinessException;

/** Collects the rows of a table, no more than are allowed. Of a sheet, the first row that is not blank has the headings. */
final class TableRows implements ObjIntConsumer<List<String>> {

    private final int mostRows;
    private final List<CsvTable.Row> rows = new ArrayList<>();
    private Headings headings;

    /** @param headings null when the first row shall say them */
    TableRows(int mostRows, Headings headings) {
        this.mostRows = mostRows;
        this.headings = headings;
    }

    /** Takes a row of a sheet. What stands behind the headings is somebody's note and is left out. */
    @Override
    public void accept(List<String> cells, int number) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (cells.stream().anyMatch(cell -> cell.length() > TableFile.LONGEST_CELL)) {
            throw BusinessException.invalid("platform.table.cell", number, TableFile.LONGEST_CELL);
        }
        if (headings == null) {
            headings = Headings.of(cells);
        } else {
            add(new CsvTable.Row(number, headings.named(cells)));
        }
    }

    void add(CsvTable.Row row) {
        if (rows.size() == mostRows) {
            throw BusinessException.invalid("platform.table.rows", mostRows);
        }
        rows.add(row);
    }

    Headings headings() {
        return headings;
    }

    CsvTable table() {
        return new CsvTable(headings == null ? List.of() : headings.names(), List.copyOf(rows));
    }
}
