package org.gijido.ballots.casting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;

/** Casts a ballot. Returns when it is committed and stays so, or refused. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class BallotService {

    @Inject
    private BallotQueue queue;

    /**
     * @throws org.gijido.shared.BusinessException FORBIDDEN for an account that votes nowhere, CONFLICT when the number of the
     *         command was used for something else
     */
    public CastAnswer cast(Caller caller, CastCommand command) {
        caller.require(Permission.VOTE_CAST);
        if (caller.shared() || caller.personId() == null) {
            return CastAnswer.refused(CastAnswer.Result.NOT_ENTITLED, 0);
        }
        return queue.cast(new CastEntry(caller.accountId(), caller.personId(), command));
    }
}
