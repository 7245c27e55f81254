package org.gijido.release;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.gijido.it.TestServer;

/**
 * The database of a demo city as a packed text of SQL, a statement a line: what a release leaves behind for the tests of all
 * later ones. Only for invented data; a city's own is backed up as docs/ja/operations.md says.
 */
public final class ReleaseDump {

    private static final int ROWS_A_STATEMENT = 100;
    private static final String COLUMNS = "select column_name from information_schema.columns where table_schema = database()"
            + " and table_name = '%s' and generation_expression is null order by ordinal_position";

    private ReleaseDump() {
    }

    /** Writes the database of the running server to a file. @param arguments the file: {@code …/releases/2026-11-29.sql.gz} */
    public static void main(String[] arguments) throws IOException, SQLException {
        try (Connection database = TestServer.database()) {
            write(database, Path.of(arguments[0]));
        }
    }

    static void write(Connection database, Path file) throws IOException, SQLException {
        try (Writer sql = new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
            database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            database.setAutoCommit(false);
            sql.write("SET FOREIGN_KEY_CHECKS = 0\n");
            for (String table : tables(database)) {
                sql.write(texts(database, "show create table " + table, 2).getFirst().replace("\n", " ") + "\n");
                rows(database, table, sql);
            }
            sql.write("SET FOREIGN_KEY_CHECKS = 1\n");
        }
    }

    /** Runs the statements of a file in an empty schema. */
    static void read(Connection schema, Path file) throws SQLException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
                Statement sql = schema.createStatement()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                sql.execute(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By name. */
    static List<String> tables(Connection database) throws SQLException {
        return texts(database,
                "select table_name from information_schema.tables where table_schema = database() order by table_name", 1);
    }

    /** Those that are stored, in their order. */
    static List<String> columns(Connection database, String table) throws SQLException {
        return texts(database, COLUMNS.formatted(table), 1);
    }

    private static void rows(Connection database, String table, Writer out) throws IOException, SQLException {
        String columns = columns(database, table).stream().map(column -> "`" + column + "`").collect(Collectors.joining(", "));
        try (Statement sql = database.createStatement();
                ResultSet row = sql.executeQuery("select " + columns + " from `" + table + "`")) {
            List<String> values = new ArrayList<>();
            while (row.next()) {
                values.add(values(row));
                if (values.size() == ROWS_A_STATEMENT || row.isLast()) {
                    out.write("INSERT INTO `" + table + "` (" + columns + ") VALUES " + String.join(", ", values) + "\n");
                    values.clear();
                }
            }
        }
    }

    private static String values(ResultSet row) throws SQLException {
        List<String> values = new ArrayList<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            values.add(row.getObject(column) instanceof byte[] bytes ? "X'" + HexFormat.of().formatHex(bytes) + "'"
                    : quoted(row.getString(column)));
        }
        return values.stream().collect(Collectors.joining(", ", "(", ")"));
    }

    private static String quoted(String text) {
        return text == null ? "NULL"
                : "'" + text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n").replace("\r", "\\r") + "'";
    }

    private static List<String> texts(Connection database, String query, int column) throws SQLException {
        try (Statement sql = database.createStatement(); ResultSet row = sql.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (row.next()) {
                texts.add(row.getString(column));
            }
            return texts;
        }
    }
}
