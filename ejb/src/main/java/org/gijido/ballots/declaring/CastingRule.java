package org.gijido.ballots.declaring;

import java.time.LocalDateTime;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

import org.gijido.access.Caller;
import org.gijido.attendance.RollBook;
import org.gijido.ballots.TwoPersonKind;
import org.gijido.ballots.entity.Vote;
import org.gijido.ballots.entity.VoteRound;
import org.gijido.shared.BusinessException;

/** 裁決 by hand, at the chair's word: the chair's own tablet cannot be pressed. A chair who is not there breaks no tie. */
@Dependent
class CastingRule implements TwoPersonRule {

    @Inject
    private RollBook rolls;

    @Override
    public TwoPersonKind kind() {
        return TwoPersonKind.CASTING;
    }

    @Override
    public void check(Caller caller, Vote vote, VoteRound round, JsonObject content) {
        round.requireTie();
        if (!rolls.roll(caller, round.sittingId()).chairPresent()) {
            throw BusinessException.conflict("ballots.error.noChair");
        }
    }

    @Override
    public void apply(Vote vote, VoteRound round, JsonObject content, LocalDateTime now) {
        round.cast(content.getBoolean("inFavour"));
    }
}
