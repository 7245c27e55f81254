package org.gijido.release;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows of a table as texts.
 *
 * @param rows each a value by column; in no order
 */
record TableRows(String table, List<Map<String, String>> rows) {

    static Map<String, TableRows> all(Connection database) throws SQLException {
        Map<String, TableRows> all = new LinkedHashMap<>();
        for (String table : ReleaseDump.tables(database)) {
            all.put(table, of(database, table));
        }
        return all;
    }

    private static TableRows of(Connection database, String table) throws SQLException {
        List<String> columns = ReleaseDump.columns(database, table);
        String query = columns.stream().map(column -> "`" + column + "`")
                .collect(Collectors.joining(", ", "select ", " from `" + table + "`"));
        try (Statement sql = database.createStatement(); ResultSet row = sql.executeQuery(query)) {
            List<Map<String, String>> rows = new ArrayList<>();
            while (row.next()) {
                Map<String, String> values = new LinkedHashMap<>();
                for (String column : columns) {
                    values.put(column, Objects.requireNonNullElse(row.getString(column), "NULL"));
                }
                rows.add(values);
            }
            return new TableRows(table, rows);
        }
    }

    List<String> columns() {
        return rows.isEmpty() ? List.of() : List.copyOf(rows.getFirst().keySet());
    }

    /** Each row with that of another table that belongs to it. */
    TableRows with(String column, TableRows other, String otherColumn) {
        return new TableRows(table, rows.stream().flatMap(row -> other.rows.stream()
                .filter(one -> one.get(otherColumn).equals(row.get(column)))
                .map(one -> Stream.of(row, one).flatMap(each -> each.entrySet().stream())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first))))
                .toList());
    }

    /** Only these columns of each row, sorted. */
    List<String> of(List<String> columns) {
        List<String> texts = new ArrayList<>(rows.stream()
                .map(row -> columns.stream().map(row::get).collect(Collectors.joining(" | "))).toList());
        Collections.sort(texts);
        return texts;
    }
}
