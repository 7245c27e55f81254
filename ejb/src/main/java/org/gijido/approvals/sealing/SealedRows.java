package org.gijido.approvals.sealing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.gijido.numbers.DocumentNumber;
import org.gijido.numbers.FiscalYear;

/** Reads decided documents with their seals beside the application, straight from the rows. */
final class SealedRows {

    private static final String DOCUMENTS = """
            select d.id, d.state, d.version, d.number_symbol, d.number_year, d.number_given, d.number_branch,
                s.manifest, s.print, s.sealed_at
            from approval_documents d left join approval_seals s on s.document_id = d.id
            where d.id > ? and (d.state in ('DECIDED', 'ENFORCED') or s.document_id is not null) order by d.id limit 500""";
    private static final String CONTENTS = "select %s, paper_list from approval_contents where document_id = ? and version = ?";
    private static final String FILES = """
            select f.name, f.sha256 from approval_contents c, json_table(c.file_list, '$[*]' columns (place for ordinality,
            name varchar(400) path '$.name', sha256 varchar(64) path '$.sha256')) f
            where c.document_id = ? and c.version = ? order by f.place""";
    private static final String ACTS = """
            select number, act, version, name, post, done_at, papers_seen, stead, note from approval_acts
            where document_id = ? order by number""";
    private static final String TOLD = """
            select json_value(detail, '$.number'), json_value(detail, '$.act'), json_value(detail, '$.seal') from audit_rows
            where subject = ? and action = 'approvals.acted' order by id""";
    private static final String NO_DOCUMENT = """
            select distinct a.subject from audit_rows a
            left join approval_documents d on d.id = cast(substring(a.subject, 10) as unsigned)
            where a.action = 'approvals.acted' and d.id is null order by a.id""";

    private final Connection connection;

    SealedRows(Connection connection) {
        this.connection = connection;
    }

    /** The next ones, by number. @param after the last one that was read; 0 at the beginning */
    List<SealedDocument> next(long after) throws SQLException {
        List<Map<String, Object>> rows = rows(DOCUMENTS, after);
        List<SealedDocument> found = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            found.add(document(row));
        }
        return found;
    }

    /** What the audit record tells of and is not there. */
    List<String> gone() throws SQLException {
        return rows(NO_DOCUMENT).stream().map(row -> (String) row.get("subject")).toList();
    }

    private SealedDocument document(Map<String, Object> row) throws SQLException {
        long id = Long.parseLong(row.get("id").toString());
        String number = row.get("number_given") == null ? null
                : new DocumentNumber((String) row.get("number_symbol"), new FiscalYear(number(row, "number_year")),
                        number(row, "number_given"), number(row, "number_branch")).wordsWithYear();
        List<Manifest.Done> acts = acts(id);
        List<String> told = new ArrayList<>();
        String recorded = null;
        for (Map<String, Object> one : rows(TOLD, "approval:" + id)) {
            List<Object> values = List.copyOf(one.values().stream().map(value -> value == null ? "" : value).toList());
            told.add(values.get(0) + " " + values.get(1));
            recorded = values.get(2).equals("") ? recorded : (String) values.get(2);
        }
        LocalDateTime sealedAt = (LocalDateTime) row.get("sealed_at");
        List<Manifest.Done> sealed = acts.stream().filter(act -> sealedAt != null && !act.at().isAfter(sealedAt)).toList();
        return new SealedDocument(id, (String) row.get("state"), number, manifest(id, number(row, "version"), number, sealed),
                (String) row.get("manifest"), (String) row.get("print"), recorded,
                acts.stream().map(act -> act.number() + " " + act.act()).toList(), told);
    }

    /** Null without a content of that version. */
    private Manifest manifest(long id, int version, String number, List<Manifest.Done> acts) throws SQLException {
        String columns = String.join(", ", SealedParts.COLUMNS.values());
        List<Map<String, Object>> rows = rows(CONTENTS.formatted(columns), id, version);
        if (rows.isEmpty()) {
            return null;
        }
        Map<String, String> content = new LinkedHashMap<>();
        SealedParts.COLUMNS.forEach((name, column) -> content.put(name, SealedParts.said(name, rows.getFirst().get(column))));
        List<Manifest.File> files = rows(FILES, id, version).stream()
                .map(file -> new Manifest.File((String) file.get("name"), (String) file.get("sha256"))).toList();
        return new Manifest(id, version, number, content, (String) rows.getFirst().get("paper_list"), files, acts);
    }

    private List<Manifest.Done> acts(long id) throws SQLException {
        return rows(ACTS, id).stream().map(act -> new Manifest.Done(number(act, "number"), (String) act.get("act"),
                number(act, "version"), (String) act.get("name"), (String) act.get("post"), (LocalDateTime) act.get("done_at"),
                number(act, "papers_seen") == 1, (String) act.get("stead"), (String) act.get("note"))).toList();
    }

    private static int number(Map<String, Object> row, String column) {
        return Integer.parseInt(row.get(column).toString());
    }

    private List<Map<String, Object>> rows(String query, Object... values) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query)) {
            for (int index = 0; index < values.length; index++) {
                select.setObject(index + 1, values[index]);
            }
            try (ResultSet row = select.executeQuery()) {
                List<Map<String, Object>> rows = new ArrayList<>();
                while (row.next()) {
                    rows.add(columns(row));
                }
                return rows;
            }
        }
    }

    private static Map<String, Object> columns(ResultSet row) throws SQLException {
        Map<String, Object> columns = new LinkedHashMap<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            Object value = switch (row.getMetaData().getColumnTypeName(column)) {
                case "DATETIME" -> row.getObject(column, LocalDateTime.class);
                case "INTEGER", "INT", "BIGINT", "TINYINT", "BIT", "BOOLEAN" ->
                    row.getObject(column) == null ? null : row.getLong(column);
                default -> row.getString(column);
            };
            columns.put(row.getMetaData().getColumnLabel(column), value);
        }
        return columns;
    }
}
