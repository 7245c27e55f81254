package org.gijido.results;

import java.util.List;

import org.gijido.assembly.SessionRow;
import org.gijido.ballots.decided.DecidedEndings.Ended;
import org.gijido.ballots.decided.DecidedVote;

/**
 * Everything that a session has decided.
 *
 * @param city    of the papers' foot
 * @param endings items that ended without a vote on them
 */
public record SessionResults(String city, SessionRow session, List<DecidedVote> votes, List<Ended> endings,
        List<RecordEnd> records) {

    /** The last entry of a sitting's record. @param title of the sitting, with its day */
    public record RecordEnd(long sittingId, String title, long seq, String hash) {
    }

    public SessionResults {
        votes = List.copyOf(votes);
        endings = List.copyOf(endings);
        records = List.copyOf(records);
    }

    /** One line an item: those put together have a result each. */
    public List<ItemResult> items() {
        return votes.stream().flatMap(vote -> vote.items().stream().map(item -> new ItemResult(vote, item))).toList();
    }
}
