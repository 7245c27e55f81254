package org.gijido.ballots.declaring;

import java.util.Map;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.ballots.SecondPerson;
import org.gijido.ballots.VoteState;
import org.gijido.ballots.entity.VoteRound;
import org.gijido.ballots.record.RoundActs;
import org.gijido.ballots.urn.Urn;
import org.gijido.platform.Retried;
import org.gijido.rules.VoteMethod;
import org.gijido.shared.BusinessException;

/** Makes a round void: one person asks with a reason, another confirms. Its ballots stay in the record. */
@Stateless
@Retried
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ResetService {

    @Inject
    private RoundActs acts;
    @Inject
    private Urn urn;
    @Inject
    private SecondPerson secondPerson;

    /** @throws BusinessException INVALID without a reason, CONFLICT for a round that is over */
    public void ask(Caller caller, long voteId, int number, String reason) {
        VoteRound round = acts.locked(caller, voteId, number);
        String why = RoundActs.reason(reason);
        round.askReset(caller.accountId(), why);
        acts.tell(caller, round, "resetAsked", Map.of(), Map.of("reason", why));
    }

    /** @throws BusinessException FORBIDDEN for the one who asked */
    public void confirm(Caller caller, long voteId, int number) {
        VoteRound round = acts.locked(caller, voteId, number);
        if (round.state() == VoteState.RESET) {
            return;
        }
        boolean sealed = round.method() == VoteMethod.SECRET
                && (round.state().takesBallots() || round.state() == VoteState.PAPER);
        if (round.resetAsked()) {
            secondPerson.require(caller, round.resetAskedBy());
        }
        round.reset();
        if (sealed) {
            urn.empty(round.id());
        }
        acts.tell(caller, round, "reset", Map.of(), Map.of("reason", round.resetReason()));
    }
}
