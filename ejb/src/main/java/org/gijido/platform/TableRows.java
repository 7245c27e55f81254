package org.gijido.platform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

import org.gijido.shared.BusinessException;

/** Collects the rows of a sheet: the first that is not blank has the headings. */
final class TableRows implements ObjIntConsumer<List<String>> {

    private final int mostRows;
    private final List<CsvTable.Row> rows = new ArrayList<>();
    private List<String> headings;

    TableRows(int mostRows) {
        this.mostRows = mostRows;
    }

    @Override
    public void accept(List<String> cells, int number) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (cells.stream().anyMatch(cell -> cell.length() > TableFile.LONGEST_CELL)) {
            throw BusinessException.invalid("platform.table.cell", number, TableFile.LONGEST_CELL);
        }
        if (headings == null) {
            headings = cells.stream().map(String::strip).toList();
            refuseTwice();
        } else if (rows.size() == mostRows) {
            throw TableFile.tooMany(mostRows);
        } else {
            rows.add(row(cells, number));
        }
    }

    private void refuseTwice() {
        headings.stream().filter(heading -> !heading.isEmpty() && headings.indexOf(heading) != headings.lastIndexOf(heading))
                .findFirst().ifPresent(heading -> {
                    throw BusinessException.invalid("platform.csv.headingTwice", heading);
                });
    }

    /** What stands right of the headings is somebody's note and is left out, as are columns without a heading. */
    private CsvTable.Row row(List<String> cells, int number) {
        Map<String, String> named = new HashMap<>();
        for (int column = 0; column < Math.min(cells.size(), headings.size()); column++) {
            if (!headings.get(column).isEmpty()) {
                named.put(headings.get(column), cells.get(column));
            }
        }
        return new CsvTable.Row(number, Map.copyOf(named));
    }

    CsvTable table() {
        return new CsvTable(headings == null ? List.of() : headings, List.copyOf(rows));
    }
}
