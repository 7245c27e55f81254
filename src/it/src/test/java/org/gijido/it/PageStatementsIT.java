package org.gijido.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * ADR 99: how often a page asks the database. The database itself counts; the server asks now and then for itself, so the least
 * of some readings is what the page costs. A page that asks once a row shows here first.
 */
class PageStatementsIT {

    private static final int READINGS = 20;
    /**
     * The database counts for all: this many may come from the clocks of the node while a page is read, even on a slow machine.
     */
    private static final int BESIDE = 4;

    /** The most by the page's name, as page-statements.csv has it. */
    private static final Map<String, Integer> MOST = most();
    private static Connection database;

    @BeforeAll
    static void connect() throws SQLException {
        database = TestServer.database();
    }

    @AfterAll
    static void close() throws SQLException {
        database.close();
    }

    @ParameterizedTest
    @MethodSource("org.gijido.it.PagesIT#pages")
    void aPageAsksTheDatabaseNoOftenerThanIsWrittenDown(String name, String role, String path) throws SQLException {
        Api reader = TestServer.api(role);
        long enough = MOST.getOrDefault(name, 0) + BESIDE;
        long least = Long.MAX_VALUE;
        for (int reading = 0; reading < READINGS && least > enough; reading++) {
            long before = asked();
            assertEquals(200, reader.get(path).status(), path);
            least = Math.min(least, asked() - before);
        }
        Integer most = MOST.get(name);
        long found = least;
        assertNotNull(most, () -> name + " asks " + found + " times: write it down in page-statements.csv");
        assertTrue(found <= most + BESIDE, () -> name + " asks " + found + " times instead of " + most);
    }

    /** Selects of all connections since the database was started. */
    private static long asked() throws SQLException {
        try (Statement sql = database.createStatement();
                ResultSet row = sql.executeQuery("show global status like 'Com_select'")) {
            row.next();
            return row.getLong(2);
        }
    }

    private static Map<String, Integer> most() {
        Map<String, Integer> most = new TreeMap<>();
        try (InputStream file = PageStatementsIT.class.getResourceAsStream("page-statements.csv")) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("page,"))
                    .map(line -> line.split(",")).forEach(line -> most.put(line[0], Integer.valueOf(line[1])));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return most;
    }
}
