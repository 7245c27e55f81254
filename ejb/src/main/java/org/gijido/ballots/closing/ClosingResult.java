package org.gijido.ballots.closing;

import java.util.List;

import org.gijido.ballots.Count;
import org.gijido.ballots.Outcome;

/** What the chair's closing did. */
public sealed interface ClosingResult {

    /** The vote is closed and counted, now or by an earlier closing. */
    record Closed(Outcome outcome, Count count) implements ClosingResult {
    }

    /** Nothing was closed: these have not voted yet; ask again with {@code evenIfMissing}. @param seats 12番 遠藤 幸一 */
    record Missing(List<String> seats) implements ClosingResult {
    }

    /** Nothing can be closed: by the council's rule the clerk has to mark these seats first. */
    record Blocked(List<String> seats) implements ClosingResult {
    }

    /** Closing has begun; ballots on their way are waited for. @param millis how long still */
    record Waiting(int millis) implements ClosingResult {
    }
}
