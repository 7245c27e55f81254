package org.gijido.ballots;

import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.ballots.entity.VoteRound;
import org.gijido.platform.Letters;
import org.gijido.shared.BusinessException;

/** What every act on a round begins and ends with: the right and the lock, a reason, the record and the event. */
@Dependent
class RoundActs {

    private static final int LONGEST_REASON = 500;

    @Inject
    private Runners runners;
    @Inject
    private Votes votes;
    @Inject
    private VoteRecord voteRecord;
    @Inject
    private Event<VoteChanged> events;

    /** The round under its lock, for one who may run it. @throws BusinessException FORBIDDEN, NOT_FOUND */
    VoteRound locked(Caller caller, long voteId, int number) {
        Runners.requireSomewhere(caller);
        runners.require(caller, votes.get(voteId).sittingId());
        return votes.lock(voteId, number);
    }

    /**
     * @param figures for the audit and the sitting's record
     * @param words   what people wrote: for the sitting's record only
     */
    void tell(Caller caller, VoteRound round, String act, Map<String, ?> figures, Map<String, ?> words) {
        Map<String, Object> recorded = new TreeMap<>(figures);
        recorded.putAll(words);
        voteRecord.step(caller.actor(), round, act, recorded);
        events.fire(VoteChanged.step(caller.actor(), round, act, figures));
    }

    /** @throws BusinessException INVALID when it is missing or too long */
    static String reason(String typed) {
        if (typed == null || typed.isBlank() || Letters.count(typed) > LONGEST_REASON) {
            throw BusinessException.invalid("ballots.error.reason", LONGEST_REASON);
        }
        return typed.strip();
    }
}
