package org.gijido.ballots.declaring;

import java.time.LocalDateTime;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

import org.gijido.access.Caller;
import org.gijido.ballots.TwoPersonKind;
import org.gijido.ballots.VoteItems;
import org.gijido.ballots.chamber.ChairsWords;
import org.gijido.ballots.entity.Vote;
import org.gijido.ballots.entity.VoteRound;
import org.gijido.platform.JsonText;

/** A slip in the words of a declaration is put right; what was said first stays beside it, in the record and in publication. */
@Dependent
class CorrectionRule implements TwoPersonRule {

    @Inject
    private VoteItems items;
    @Inject
    private ChairsWords words;

    @Override
    public TwoPersonKind kind() {
        return TwoPersonKind.CORRECTION;
    }

    @Override
    public void check(Caller caller, Vote vote, VoteRound round, JsonObject content) {
        round.requireStanding();
        words.requireTrue(vote, round, items.of(vote), content.getString("sentence"));
    }

    /** Nothing of the round changes: the confirmed act is the correction. */
    @Override
    public void apply(Vote vote, VoteRound round, JsonObject content, LocalDateTime now) {
    }

    @Override
    public JsonObject recorded(VoteRound round, JsonObject content) {
        return JsonText.object(content).add("before", round.sentence()).build();
    }
}
