package org.gijido.ballots.handover;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.ballots.BallotStore;
import org.gijido.ballots.VoteChanged;
import org.gijido.ballots.VoteState;
import org.gijido.ballots.entity.VoteRound;
import org.gijido.ballots.record.RoundActs;
import org.gijido.ballots.record.VoteRecord;
import org.gijido.platform.Retried;
import org.gijido.rules.VoteMethod;
import org.gijido.shared.BusinessException;

/** Hands a vote over to paper: from then on no tablet is heard, and clerks enter what the sheets say. */
@Stateless
@Retried
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class HandoverService {

    @Inject
    private RoundActs acts;
    @Inject
    private BallotStore ballots;
    @Inject
    private VoteRecord voteRecord;
    @Inject
    private Clock clock;
    @Inject
    private Event<VoteChanged> events;

    /**
     * Freezes what was counted so far; the record keeps it, for the comparison with the paper. Doing it twice is harmless.
     *
     * @throws BusinessException CONFLICT for a secret vote, whose paper would be told from its tablets
     */
    public void handOver(Caller caller, long voteId, int number, String reason) {
        VoteRound round = acts.locked(caller, voteId, number);
        if (round.state() == VoteState.PAPER) {
            return;
        }
        if (round.method() == VoteMethod.SECRET) {
            throw BusinessException.conflict("ballots.error.secretOnPaper");
        }
        String why = RoundActs.reason(reason);
        round.handOver(LocalDateTime.now(clock));
        voteRecord.handedOver(caller.actor(), round, ballots.of(round.id()), why);
        events.fire(VoteChanged.step(caller.actor(), round, "handover", Map.of()));
    }
}
