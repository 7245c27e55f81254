package org.gijido.ballots.closing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.ballots.closing.ClosingResult.Waiting;

/**
 * Closes a vote: stops the tablets, waits a set moment for ballots on their way, counts. Closing what is closed gives the
 * same result again. Should the server fall over in between, {@link ClosingSweep} counts after its next start.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class VoteClosingService {

    @Inject
    private ClosingSteps steps;

    /**
     * @param evenIfMissing whether to close although members have not voted yet
     * @return never {@link Waiting}: the call itself waits, at most ten seconds
     */
    public ClosingResult close(Caller caller, long voteId, int round, boolean evenIfMissing) {
        ClosingResult begun = steps.begin(caller, voteId, round, evenIfMissing);
        if (begun instanceof Waiting(int millis)) {
            pause(millis);
            return steps.finish(caller.actor(), voteId, round);
        }
        return begun;
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            // The server is stopping: count now rather than never.
            Thread.currentThread().interrupt();
        }
    }
}
