package org.gijido.ballots.course;

import java.util.List;

import org.gijido.agenda.AgendaItemRow;
import org.gijido.ballots.entity.Vote;
import org.gijido.ballots.entity.VoteRound;
import org.gijido.rules.VoteMethod;
import org.gijido.shared.BusinessException;
import org.gijido.shared.FeatureOnly;

/**
 * How a round is taken: as the order of business says; after an objection by ballots, for they are surer than looking; by
 * another way that two persons have settled; and where somebody objects to the question of 簡易表決 or to 指名推選 (Act 118,
 * paragraph 2: only where nobody does), at once by any that can follow.
 */
@FeatureOnly
public final class MethodOfRound {

    private MethodOfRound() {
    }

    /**
     * @param last  the round before; null for the first
     * @param vote  keeps what two persons settled
     * @param asked null for the way that follows
     * @throws BusinessException CONFLICT for a way that two persons would have to settle
     */
    public static VoteMethod of(AgendaItemRow item, VoteRound last, Vote vote, VoteMethod asked) {
        VoteMethod due = due(item, last, vote);
        if (asked == null || asked == due) {
            return due;
        }
        boolean heard = onObjection(due).contains(asked);
        boolean surer = last != null && last.objected() && due.hasBallots() && asked == VoteMethod.PAPER;
        if (!heard && !surer) {
            throw BusinessException.conflict("ballots.error.methodNeedsTwo", due.label());
        }
        return asked;
    }

    /** How the council goes on at once when somebody objects to being asked; empty for ways that nobody can object to. */
    public static List<VoteMethod> onObjection(VoteMethod due) {
        return switch (due) {
            case NO_OBJECTION ->
                List.of(VoteMethod.STANDING, VoteMethod.HANDS, VoteMethod.ELECTRONIC, VoteMethod.SECRET, VoteMethod.PAPER);
            case DESIGNATION -> List.of(VoteMethod.SECRET, VoteMethod.PAPER, VoteMethod.ELECTRONIC);
            case ELECTRONIC, SECRET, STANDING, HANDS, PAPER -> List.of();
        };
    }

    /** The way that follows when nobody asks for another. */
    public static VoteMethod due(AgendaItemRow item, VoteRound last, Vote vote) {
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
