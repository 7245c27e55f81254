package org.gijido.ballots;

import java.util.Map;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.ballots.entity.VoteRound;
import org.gijido.platform.Retried;
import org.gijido.rules.VoteMethod;
import org.gijido.shared.BusinessException;

/** Makes a round void: one person asks with a reason, another confirms. Its ballots stay in the record. */
@Stateless
@Retried
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ResetService {

    private static final int LONGEST_REASON = 500;

    @Inject
    private Runners runners;
    @Inject
    private Votes votes;
    @Inject
    private Urn urn;
    @Inject
    private SecondPerson secondPerson;
    @Inject
    private VoteRecord voteRecord;
    @Inject
    private Event<VoteChanged> events;

    /** @throws BusinessException INVALID without a reason, CONFLICT for a round that is over */
    public void ask(Caller caller, long voteId, int number, String reason) {
        VoteRound round = locked(caller, voteId, number);
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw BusinessException.invalid("ballots.error.reason", LONGEST_REASON);
        }
        round.askReset(caller.accountId(), reason.strip());
        tell(caller, round, "resetAsked", Map.of("reason", reason.strip()));
    }

    /** @throws BusinessException FORBIDDEN for the one who asked */
    public void confirm(Caller caller, long voteId, int number) {
        VoteRound round = locked(caller, voteId, number);
        if (round.state() == VoteState.RESET) {
            return;
        }
        boolean sealed = round.method() == VoteMethod.SECRET && (round.state().takesBallots() || round.state() == VoteState.PAPER);
        if (round.resetAsked()) {
            secondPerson.require(caller, round.resetAskedBy());
        }
        round.reset();
        if (sealed) {
            urn.empty(round.id());
        }
        tell(caller, round, "reset", Map.of("reason", round.resetReason()));
    }

    private VoteRound locked(Caller caller, long voteId, int number) {
        Runners.requireSomewhere(caller);
        runners.require(caller, votes.get(voteId).sittingId());
        return votes.lock(voteId, number);
    }

    private void tell(Caller caller, VoteRound round, String act, Map<String, ?> detail) {
        voteRecord.step(caller.actor(), round, act, detail);
        events.fire(VoteChanged.step(caller.actor(), round, act, Map.of()));
    }
}
