package org.gijido.platform.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;

/** This run's database was empty when the server started, and Hibernate would not have started on a wrong schema. */
class SchemaIT {

    @Test
    void everyMigrationWasApplied() throws SQLException {
        assertEquals(migrationFiles(),
                column("select script from flyway_schema_history where success = 1 and script like 'V%' order by script"));
    }

    @Test
    void hibernateValidatesTheSchemaAtEveryStart() throws IOException {
        String unit = Files.readString(TestServer.sources().resolve("ejb/src/main/resources/META-INF/persistence.xml"));
        assertTrue(unit.contains("validate"), unit);
        assertEquals(200, TestServer.anonymous().get("/health/ready").status());
    }

    @Test
    void textIsComparedByItsBytes() throws SQLException {
        assertEquals(List.of(), column("""
                select concat(table_name, '.', column_name) from information_schema.columns
                where table_schema = 'gijido' and collation_name not in ('utf8mb4_nopad_bin', 'utf8mb4_bin', 'ascii_bin')
                and table_name <> 'flyway_schema_history'"""));
    }

    @Test
    void everyKeyIsNamedByHand() throws SQLException {
        assertEquals(List.of(), column("""
                select concat(table_name, '.', constraint_name) from information_schema.table_constraints
                where table_schema = 'gijido' and constraint_type = 'FOREIGN KEY' and constraint_name regexp '_ibfk_[0-9]+$'"""));
    }

    private static List<String> migrationFiles() {
        try (Stream<Path> files = Files.list(TestServer.sources().resolve("ejb/src/main/resources/db/migration"))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("V")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> column(String query) throws SQLException {
        try (var connection = TestServer.database(); var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
