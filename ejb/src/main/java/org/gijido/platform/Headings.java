package org.gijido.platform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.gijido.shared.BusinessException;

/**
 * The heading row of a table, whatever wrote it. Spreadsheets write empty columns behind the last heading and cut a row off
 * behind its last cell; neither says anything.
 *
 * @param names without outer spaces and without empty ones at the end
 */
public record Headings(List<String> names) {

    /** @throws BusinessException INVALID when one stands twice */
    static Headings of(List<String> firstRow) {
        Headings headings = new Headings(trimmed(firstRow));
        headings.names.stream().filter(name -> !name.isEmpty()
                && headings.names.indexOf(name) != headings.names.lastIndexOf(name))
                .findFirst().ifPresent(name -> {
                    throw BusinessException.invalid("platform.csv.headingTwice", name);
                });
        return headings;
    }

    /** The cells without outer spaces, up to the last that says something. */
    static List<String> trimmed(List<String> cells) {
        List<String> names = cells.stream().map(cell -> Composed.of(cell.strip())).toList();
        int end = names.size();
        while (end > 0 && names.get(end - 1).isEmpty()) {
            end--;
        }
        return List.copyOf(names.subList(0, end));
    }

    /**
     * Whether something stands behind the last heading. In a CSV a comma that was not quoted has pushed all cells one column
     * on; in a workbook it is somebody's note.
     */
    public static boolean overflow(int headings, List<String> cells) {
        return cells.stream().skip(headings).anyMatch(cell -> !cell.isBlank());
    }

    /** The cells under a heading; a row that is cut off has none in its last columns. */
    Map<String, String> named(List<String> cells) {
        Map<String, String> named = new HashMap<>();
        for (int column = 0; column < Math.min(cells.size(), names.size()); column++) {
            if (!names.get(column).isEmpty()) {
                named.put(names.get(column), cells.get(column));
            }
        }
        return Map.copyOf(named);
    }
}
