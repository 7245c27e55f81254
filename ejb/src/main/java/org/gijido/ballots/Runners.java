package org.gijido.ballots;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.attendance.RollBook;
import org.gijido.shared.BusinessException;
import org.gijido.shared.FeatureOnly;

/** Who may run the votes of a sitting: the secretariat, and the councillor who presides. */
@Stateless
public class Runners {

    @Inject
    private RollBook rolls;

    /** Shared accounts run nothing. */
    public boolean mayRun(Caller caller, long sittingId) {
        return !caller.shared() && (caller.may(Permission.VOTE_RUN)
                || caller.may(Permission.VOTE_CAST) && rolls.presidedBy(sittingId, caller.personId()));
    }

    /** @throws BusinessException FORBIDDEN */
    public void require(Caller caller, long sittingId) {
        requireSomewhere(caller);
        if (!mayRun(caller, sittingId)) {
            throw BusinessException.forbidden("ballots.error.notRunner");
        }
    }

    /** Before anything was looked up: one who can run no vote at all learns nothing of this one. */
    @FeatureOnly
    public static void requireSomewhere(Caller caller) {
        if (!caller.may(Permission.VOTE_RUN)) {
            caller.require(Permission.VOTE_CAST);
        }
    }
}
