package org.gijido.ballots.declaring;

import java.time.LocalDateTime;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

import org.gijido.access.Caller;
import org.gijido.attendance.Roll;
import org.gijido.attendance.RollBook;
import org.gijido.attendance.RollState;
import org.gijido.ballots.TwoPersonKind;
import org.gijido.ballots.Votes;
import org.gijido.ballots.entity.Vote;
import org.gijido.ballots.entity.VoteRound;
import org.gijido.rules.RulesService;
import org.gijido.shared.BusinessException;

/**
 * 異議 to a declared result: before the next item is put, as long as the sitting lasts, by as many members as the council's
 * rules ask for. Afterwards the result stands; a slip of words can be corrected.
 */
@Dependent
class ObjectionRule implements TwoPersonRule {

    @Inject
    private RollBook rolls;
    @Inject
    private RulesService rules;
    @Inject
    private Votes votes;

    @Override
    public TwoPersonKind kind() {
        return TwoPersonKind.OBJECTION;
    }

    @Override
    public void check(Caller caller, Vote vote, VoteRound round, JsonObject content) {
        round.requireStanding();
        Roll roll = rolls.roll(caller, round.sittingId());
        boolean nextPut = votes.roundsOfSitting(round.sittingId()).stream()
                .anyMatch(other -> other.openedAt().isAfter(round.declaredAt()));
        if (roll.state() != RollState.OPEN || nextPut) {
            throw BusinessException.conflict("ballots.error.objectionTooLate");
        }
        int least = rules.version(round.rulesVersion()).objectors();
        int objectors = content.getInt("objectors");
        if (objectors < least || objectors > roll.present()) {
            throw BusinessException.invalid("ballots.error.objectors", least, roll.present());
        }
    }

    @Override
    public void apply(Vote vote, VoteRound round, JsonObject content, LocalDateTime now) {
        round.object(now);
    }
}
