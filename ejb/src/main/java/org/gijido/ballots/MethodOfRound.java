package org.gijido.ballots;

import org.gijido.agenda.AgendaItemRow;
import org.gijido.ballots.entity.Vote;
import org.gijido.ballots.entity.VoteRound;
import org.gijido.rules.VoteMethod;
import org.gijido.shared.BusinessException;

/**
 * How a round is taken: as the order of business says; after an objection by ballots, for they are surer than looking; by
 * another way that two persons have settled; and where somebody objects to the question of 簡易表決, at once by any other.
 */
final class MethodOfRound {

    private MethodOfRound() {
    }

    /**
     * @param last  the round before; null for the first
     * @param vote  keeps what two persons settled
     * @param asked null for the way that follows
     * @throws BusinessException CONFLICT for a way that two persons would have to settle
     */
    static VoteMethod of(AgendaItemRow item, VoteRound last, Vote vote, VoteMethod asked) {
        VoteMethod due = due(item, last, vote);
        if (asked == null || asked == due) {
            return due;
        }
        boolean heard = due == VoteMethod.NO_OBJECTION && asked != VoteMethod.DESIGNATION;
        boolean surer = last != null && last.objected() && due.hasBallots() && asked == VoteMethod.PAPER;
        if (!heard && !surer) {
            throw BusinessException.conflict("ballots.error.methodNeedsTwo", due.label());
        }
        return asked;
    }

    /** The way that follows when nobody asks for another. */
    static VoteMethod due(AgendaItemRow item, VoteRound last, Vote vote) {
        if (last == null || last.stands()) {
            return item.method();
        }
        boolean settled = vote.method() != last.method();
        if (settled || !last.objected() || last.method().hasBallots()) {
            return vote.method();
        }
        return VoteMethod.ELECTRONIC;
    }
}
