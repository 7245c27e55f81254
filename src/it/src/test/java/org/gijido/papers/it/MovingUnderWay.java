package org.gijido.papers.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.gijido.it.Gate;
import org.gijido.it.TestServer;
import org.gijido.it.UnderWay;

/**
 * A file of the release before is moved out of the database: its bytes have been written beside it, and the row that says they
 * are still here is not gone yet. There it is held, by a trigger that waits for a lock of the test.
 */
public final class MovingUnderWay implements UnderWay {

    private final PaperOfBefore paper = PaperOfBefore.inTheDatabase();
    private final List<Path> coming = coming();
    private Gate gate;

    @Override
    public void strike() {
        gate = Gate.before("delete", "back_data_files", "true");
        Thread.ofVirtual().start(() -> {
            try {
                TestServer.api("drafter").get(paper.path());
            } catch (RuntimeException | AssertionError broken) {
                // The server dies under this call: that is the test.
            }
        });
        gate.await("the row is being deleted");
        assertTrue(paper.isStored(), "the bytes come first");
    }

    @Override
    public void meanwhile() {
        assertTrue(paper.isStored() && paper.isInTheDatabase(), "in both places, never in none");
        gate.open();
    }

    /** By itself, as the server comes back. */
    public void isFinishedAtTheNextStart() {
        paper.assertMoved();
        assertEquals(1, TestServer.api("drafter").get(paper.path() + "/versions").accepted().json().getAsJsonArray().size());
        assertEquals(coming, coming(), "the bytes lie once");
    }

    @Override
    public void close() {
        if (gate != null) {
            gate.close();
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
