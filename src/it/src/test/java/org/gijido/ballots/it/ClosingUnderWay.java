package org.gijido.ballots.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeUnit;

import org.gijido.it.Chamber;
import org.gijido.it.Chamber.Opened;
import org.gijido.it.UnderWay;

/** The chair has closed, and the server dies before it has counted: it counts at its next start. */
public final class ClosingUnderWay implements UnderWay {

    private final Chamber chamber = Chamber.of(5).rules(new Chamber.Rules().with("closing_grace_millis", 5000)).begin();
    private final Opened vote = chamber.open(chamber.bill("第1号"));

    public ClosingUnderWay() {
        VoteCourseIT.press(chamber, vote, "FOR", "FOR", "FOR");
    }

    @Override
    public void strike() {
        Thread.ofVirtual().start(() -> {
            try {
                chamber.close(vote);
            } catch (RuntimeException | AssertionError broken) {
                // The server dies under this call: that is the test.
            }
        });
        await("CLOSING");
    }

    public void isCountedAtTheNextStart() {
        await("CLOSED");
        assertEquals(3, chamber.result().getAsJsonObject("counts").get("for").getAsInt());
        assertEquals(1, chamber.result().get("notPressed").getAsInt());
        chamber.declare(vote);
    }

    private void await(String state) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!chamber.state().getAsJsonObject("vote").get("state").getAsString().equals(state) && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        assertEquals(state, chamber.state().getAsJsonObject("vote").get("state").getAsString());
    }

    @Override
    public void close() {
        chamber.close();
    }
}
