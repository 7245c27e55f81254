package org.gijido.live.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

class OutboxTest {

    private final SlowSession slow = new SlowSession();
    private final List<String> done = new ArrayList<>();
    private boolean cutOff;
    private final Budget budget = new Budget(Long.MAX_VALUE, () -> {});
    private final Outbox outbox = new Outbox(slow.session(), () -> cutOff = true, budget, Runnable::run);

    private void fill() {
        outbox.send(Collections.nCopies(Outbox.MOST_FRAMES - 100, "x".repeat(1000)));
    }

    @Test
    void eachOfThoseWhoWaitForRoomHasItsTurn() {
        fill();
        for (String topic : List.of("a", "b", "c")) {
            outbox.whenRoom(() -> done.add(topic));
        }
        assertEquals(List.of(), done);
        while (slow.read()) {
            assertFalse(cutOff);
        }
        assertEquals(List.of("a", "b", "c"), done);
    }

    @Test
    void whoHasNothingToSendDoesNotHoldUpWhoWaitsBehind() {
        outbox.whenRoom(() -> outbox.whenRoom(() -> done.add("nested")));
        outbox.whenRoom(() -> done.add("next"));
        assertEquals(List.of("nested", "next"), done);
    }

    @Test
    void moreThanTheBoundCutsTheReaderOff() {
        fill();
        outbox.send(Collections.nCopies(200, "x"));
        assertTrue(cutOff);
        assertEquals(0, budget.characters(), "what is not sent any more is not held");
    }
}
