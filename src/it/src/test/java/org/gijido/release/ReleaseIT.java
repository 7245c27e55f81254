package org.gijido.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.flywaydb.core.Flyway;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The database of every release comes through the migrations of all later ones with what it holds. A table or column that goes
 * has to be named here with where its rows went.
 */
class ReleaseIT {

    private static final String SCHEMA = "gijido_release";
    private static final Path RELEASES = TestServer.sources().resolve("src/it/src/test/resources/releases");

    /** The migrations' own. */
    private static final String BOOKKEEPING = "flyway_schema_history";

    static Stream<Path> releases() throws IOException {
        return Files.list(RELEASES).filter(file -> file.toString().endsWith(".sql.gz")).sorted();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void whatAReleaseHeldIsStillThere(Path release) throws SQLException {
        try (Schema schema = Schema.make(); Connection database = TestServer.database(SCHEMA)) {
            ReleaseDump.read(database, release);
            Map<String, TableRows> before = TableRows.all(database);
            migrate();
            Map<String, TableRows> after = TableRows.all(database);
            List<String> lost = new ArrayList<>();
            before.values().stream().filter(table -> !BOOKKEEPING.equals(table.table()) && !Moved.table(table.table()))
                    .forEach(table -> lost.addAll(lost(table, after.get(table.table()))));
            assertEquals(List.of(), lost);
            Moved.assertThere(before, after);
        }
    }

    /** The file of the next release is made by {@link ReleaseDump}: so it has to hold everything. */
    @Test
    void aDatabaseComesBackFromItsFile(@TempDir Path folder) throws IOException, SQLException {
        Path file = folder.resolve("now.sql.gz");
        try (Schema schema = Schema.make(); Connection database = TestServer.database(SCHEMA)) {
            ReleaseDump.read(database, releases().toList().getLast());
            Map<String, TableRows> all = TableRows.all(database);
            ReleaseDump.write(database, file);
            database.commit();
            schema.empty();
            ReleaseDump.read(database, file);
            assertEquals(all, TableRows.all(database));
            assertTrue(all.size() > 50);
        }
    }

    private static void migrate() {
        Flyway.configure().dataSource(TestServer.databaseUrl(SCHEMA), "gijido", TestServer.databasePassword())
                .locations("classpath:db/migration").outOfOrder(true).load().migrate();
    }

    private static List<String> lost(TableRows before, TableRows after) {
        if (after == null) {
            return List.of(before.table() + " is gone");
        }
        List<String> gone = before.columns().stream()
                .filter(column -> !after.rows().isEmpty() && !after.columns().contains(column)
                        && !Moved.column(before.table(), column))
                .map(column -> before.table() + "." + column + " is gone").toList();
        List<String> common = before.columns().stream().filter(after.columns()::contains)
                .filter(column -> !Moved.column(before.table(), column)).toList();
        List<String> missing = new ArrayList<>(before.of(common));
        after.of(common).forEach(missing::remove);
        return Stream.concat(gone.stream(), missing.stream().limit(2).map(row -> before.table() + " lost " + row)).toList();
    }

    /** A schema of this test's own. */
    private record Schema() implements AutoCloseable {

        static Schema make() throws SQLException {
            drop();
            run("create database " + SCHEMA + " character set utf8mb4 collate utf8mb4_nopad_bin");
            return new Schema();
        }

        void empty() throws SQLException {
            make();
        }

        @Override
        public void close() throws SQLException {
            drop();
        }

        private static void drop() throws SQLException {
            run("drop database if exists " + SCHEMA);
        }

        private static void run(String statement) throws SQLException {
            try (Connection database = TestServer.database(); Statement sql = database.createStatement()) {
                sql.execute("set foreign_key_checks = 0");
                sql.execute(statement);
            }
        }
    }
}
