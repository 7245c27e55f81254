package org.gijido.papers.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

import org.gijido.it.Chamber;
import org.gijido.it.Patience;
import org.gijido.it.TestServer;
import org.gijido.it.UnderWay;

/**
 * A file of the release before is moved out of the database: its bytes have been written beside it, and the row that says they
 * are still here is not gone yet. There it is held, by a trigger that waits for a lock of the test.
 */
public final class MovingUnderWay implements UnderWay {

    private static final String HELD = "select count(*) from information_schema.processlist where state = 'User lock'";
    private static final String GATE = "gijido.it.moving";

    private final PaperOfBefore paper = PaperOfBefore.inTheDatabase();
    private final List<Path> coming = coming();
    private final Connection gate = gate();

    @Override
    public void strike() {
        run("create or replace trigger back_data_files_wait before delete on back_data_files for each row begin"
                + " do get_lock('" + GATE + "', 60); do release_lock('" + GATE + "'); end");
        run("do get_lock('" + GATE + "', 0)");
        Thread.ofVirtual().start(() -> {
            try {
                TestServer.api("drafter").get(paper.path());
            } catch (RuntimeException | AssertionError broken) {
                // The server dies under this call: that is the test.
            }
        });
        Patience.until(() -> Chamber.count(HELD) == 1, "the row is being deleted");
        assertTrue(paper.isStored(), "the bytes come first");
    }

    @Override
    public void meanwhile() {
        assertTrue(paper.isStored() && paper.isInTheDatabase(), "in both places, never in none");
        run("do release_lock('" + GATE + "')");
        run("drop trigger back_data_files_wait");
    }

    /** By itself, as the server comes back. */
    public void isFinishedAtTheNextStart() {
        paper.assertMoved();
        assertEquals(1, TestServer.api("drafter").get(paper.path() + "/versions").accepted().json().getAsJsonArray().size());
        assertEquals(coming, coming(), "the bytes lie once");
    }

    @Override
    public void close() {
        try (gate) {
            run("drop trigger if exists back_data_files_wait");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String statement) {
        try (Statement sql = gate.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection gate() {
        try {
            return TestServer.database();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What has no name yet. */
    private static List<Path> coming() {
        try (Stream<Path> files = Files.list(TestServer.directory().resolve("data/papers/coming"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
