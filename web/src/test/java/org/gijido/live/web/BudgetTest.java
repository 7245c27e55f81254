package org.gijido.live.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.gijido.access.Credential;
import org.gijido.access.Sight;
import org.junit.jupiter.api.Test;

/** What the outboxes of a node hold together. */
class BudgetTest {

    private static final int MOST = 100_000;
    private static final int FRAME = 1000;

    private int exceeded;
    private final Budget budget = new Budget(MOST, () -> exceeded++);

    /** A connection and its other side. */
    private final class Reader {

        private final SlowSession other = new SlowSession();
        private final LiveSocket socket = new LiveSocket(other.session(), new Credential(Credential.Kind.TOKEN, 1, 1),
                new LiveSocket.Surroundings(null, null, (caller, topic) -> Sight.ALL, budget, Runnable::run));

        Reader send(String frame) {
            socket.send(frame);
            return this;
        }

        void readAll() {
            while (other.read()) {
                // one more
            }
        }
    }

    private static String frame() {
        return "x".repeat(FRAME);
    }

    private static List<LiveSocket> sockets(List<Reader> readers) {
        return readers.stream().map(reader -> reader.socket).toList();
    }

    @Test
    void whatWaitsOnManyIsCountedOnce() {
        List<Reader> readers = Stream.generate(Reader::new).limit(50).toList();
        String shared = frame();
        readers.forEach(reader -> reader.send(shared));
        assertEquals(FRAME, budget.characters());
        readers.forEach(reader -> reader.send(shared).send(frame()));
        assertEquals(51 * FRAME, budget.characters());
        assertEquals(0, exceeded);
    }

    @Test
    void whatIsTakenIsNotHeldAnyMore() {
        Reader reader = new Reader();
        for (int i = 0; i < 500; i++) {
            reader.send(frame());
        }
        reader.readAll();
        assertEquals(0, budget.characters());
        assertTrue(exceeded > 0);
    }

    @Test
    void theSlowestIsCutOffFirstAndNoMoreThanNeeded() {
        List<Reader> readers = new ArrayList<>();
        for (int number = 0; number < 4; number++) {
            Reader reader = new Reader();
            readers.add(reader);
            for (int i = 0; i < 26; i++) {
                reader.send(frame());
            }
        }
        assertTrue(exceeded > 0);
        // The first one takes what it was sent, so the second one is stuck for longest now.
        readers.getFirst().other.read();
        Slowest.cutOff(sockets(readers).reversed(), budget);
        assertEquals(List.of(0, 4002, 4002, 0), readers.stream().map(reader -> reader.other.closeCode()).toList());
        readers.getFirst().readAll();
        readers.getLast().readAll();
        assertEquals(0, budget.characters());
    }

    @Test
    void whoIsCutOffGetsNothingMore() {
        Reader reader = new Reader().send("first").send("second");
        reader.socket.cutOff();
        reader.send("third").readAll();
        assertEquals(List.of("first"), reader.other.messages());
        assertEquals(0, budget.characters());
    }
}
