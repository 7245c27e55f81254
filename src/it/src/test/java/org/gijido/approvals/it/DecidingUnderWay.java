package org.gijido.approvals.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gijido.it.Gate;
import org.gijido.it.UnderWay;

/**
 * Documents are being decided. One of them stands between its decision and its seal: a trigger holds it there until the server
 * is dead. Afterwards a document is decided and sealed, or neither; and whoever presses again under the same number gets there.
 */
public final class DecidingUnderWay implements UnderWay {
    private static final Staff CLERK = Staff.at("010302", "STAFF");
    private static final Staff HEAD = Staff.at("0103", "DIVISION_HEAD");
    private static final int OTHERS = 8;
    private final Map<Paper, UUID> presses = new LinkedHashMap<>();
    private final Paper between = upToHead();
    private Gate gate;

    public DecidingUnderWay() {
        presses.put(between, UUID.randomUUID());
        for (int other = 0; other < OTHERS; other++) {
            presses.put(upToHead(), UUID.randomUUID());
        }
    }

    private static Paper upToHead() {
        Paper paper = Paper.draft(CLERK, "general", null).submit();
        while (!paper.waiting().contains(HEAD)) {
            paper.press(paper.waiting().getFirst(), "APPROVE");
        }
        return paper;
    }

    @Override
    public void strike() {
        gate = Gate.before("insert", "approval_seals", "new.document_id = " + between.id());
        press(between);
        gate.await("it is decided and not sealed yet");
        presses.keySet().stream().filter(paper -> paper != between).forEach(this::press);
    }

    private void press(Paper paper) {
        Thread.ofVirtual().start(() -> {
            try {
                decide(paper);
            } catch (RuntimeException | AssertionError broken) {
                // The server dies under this call: that is the test.
            }
        });
    }

    private String decide(Paper paper) {
        paper.act(HEAD.api(), presses.get(paper), "DECIDE", Map.of("version", 1)).accepted();
        return paper.state();
    }

    @Override
    public void meanwhile() {
        gate.open();
    }

    /** Before anybody presses again. */
    public void isDecidedAndSealedOrNeither() {
        assertFalse(isSealed(between), "it had no seal yet");
        presses.keySet().forEach(paper -> assertEquals(isSealed(paper), paper.state().equals("DECIDED"), paper.path()));
        presses.keySet().forEach(paper -> {
            assertEquals("DECIDED", decide(paper), "the same press again");
            assertEquals("DECIDED", decide(paper), "and once more");
            assertEquals(1, paper.acts().stream().filter(act -> act.get("act").getAsString().equals("DECIDE")).count());
            assertFalse(paper.seen(CLERK).get("sealBroken").getAsBoolean());
        });
    }

    private static boolean isSealed(Paper paper) {
        List<List<String>> seals = Database.rows("select print from approval_seals where document_id = " + paper.id());
        return !seals.isEmpty();
    }

    @Override
    public void close() {
        if (gate != null) {
            gate.close();
        }
    }
}
