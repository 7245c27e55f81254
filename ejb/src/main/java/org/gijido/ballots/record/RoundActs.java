package org.gijido.ballots.record;

import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.attendance.RollBook;
import org.gijido.ballots.Runners;
import org.gijido.ballots.VoteChanged;
import org.gijido.ballots.Votes;
import org.gijido.ballots.entity.VoteRound;
import org.gijido.platform.Letters;
import org.gijido.shared.BusinessException;
import org.gijido.shared.FeatureOnly;

/** What every act on a round begins and ends with: the right and the lock, a reason, the record and the event. */
@Dependent
@FeatureOnly
public class RoundActs {

    private static final int LONGEST_REASON = 500;

    @Inject
    private Runners runners;
    @Inject
    private Votes votes;
    @Inject
    private RollBook rolls;
    @Inject
    private VoteRecord voteRecord;
    @Inject
    private Event<VoteChanged> events;

    /** The round under its lock, for one who may run it. @throws BusinessException FORBIDDEN, NOT_FOUND */
    public VoteRound locked(Caller caller, long voteId, int number) {
        Runners.requireSomewhere(caller);
        runners.require(caller, votes.get(voteId).sittingId());
        return votes.lock(voteId, number);
    }

    /**
     * The same with the roll, which comes first as in opening and closing: while an act is judged nobody puts the next item,
     * comes, goes, or ends the sitting.
     */
    public VoteRound lockedWithRoll(Caller caller, long voteId, int number) {
        Runners.requireSomewhere(caller);
        long sittingId = votes.get(voteId).sittingId();
        runners.require(caller, sittingId);
        rolls.lock(caller, sittingId);
        return locked(caller, voteId, number);
    }

    /**
     * @param figures for the audit and the sitting's record
     * @param words   what people wrote: for the sitting's record only
     */
    public void tell(Caller caller, VoteRound round, String act, Map<String, ?> figures, Map<String, ?> words) {
        Map<String, Object> recorded = new TreeMap<>(figures);
        recorded.putAll(words);
        voteRecord.step(caller.actor(), round, act, recorded);
        events.fire(VoteChanged.step(caller.actor(), round, act, figures));
    }

    /** @throws BusinessException INVALID when it is missing or too long */
    public static String reason(String typed) {
        if (typed == null || typed.isBlank() || Letters.count(typed) > LONGEST_REASON) {
            throw BusinessException.invalid("ballots.error.reason", LONGEST_REASON);
        }
        return typed.strip();
    }
}
