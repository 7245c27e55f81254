package org.gijido.ballots.declaring;

import java.time.LocalDateTime;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

import org.gijido.access.Caller;
import org.gijido.ballots.TwoPersonKind;
import org.gijido.ballots.Votes;
import org.gijido.ballots.entity.Vote;
import org.gijido.ballots.entity.VoteRound;
import org.gijido.platform.JsonText;
import org.gijido.rules.Majority;
import org.gijido.rules.VoteMethod;
import org.gijido.shared.BusinessException;

/** Another way of voting after a round ended without a result: the tablets failed, or the declared result was objected to. */
@Dependent
class MethodRule implements TwoPersonRule {

    @Inject
    private Votes votes;

    @Override
    public TwoPersonKind kind() {
        return TwoPersonKind.METHOD;
    }

    @Override
    public void check(Caller caller, Vote vote, VoteRound round, JsonObject content) {
        VoteMethod method = VoteMethod.valueOf(content.getString("method"));
        boolean last = round.id().number() == vote.lastRound();
        if (!last || !round.repeatable() || votes.running(round.sittingId()).isPresent()) {
            throw BusinessException.conflict("ballots.error.methodStands");
        }
        boolean fits = vote.election() ? method.elects() : method != VoteMethod.DESIGNATION
                && (method != VoteMethod.NO_OBJECTION || vote.majority() == Majority.SIMPLE);
        if (!fits) {
            throw BusinessException.invalid("ballots.error.methodUnfit", method.label());
        }
    }

    /** The next round asks what was confirmed. */
    @Override
    public void apply(Vote vote, VoteRound round, JsonObject content, LocalDateTime now) {
        vote.takeBy(VoteMethod.valueOf(content.getString("method")));
    }

    @Override
    public JsonObject recorded(VoteRound round, JsonObject content) {
        return JsonText.object(content).add("before", round.method().name()).build();
    }
}
