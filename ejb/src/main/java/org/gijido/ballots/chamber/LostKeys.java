package org.gijido.ballots.chamber;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.ballots.ChamberView.LostView;
import org.gijido.ballots.casting.MemoService.Memo;
import org.gijido.ballots.entity.VoteRound;
import org.gijido.ballots.urn.Urn;
import org.gijido.rules.VoteMethod;

/** What a screen cannot show because a key is not on this machine. It says so, and shows everything else. */
@Dependent
class LostKeys {

    @Inject
    private Urn urn;

    /** @param memos the caller's own, by item; @param runs whether for one who runs the vote */
    LostView of(Map<Long, Memo> memos, Optional<VoteRound> shown, boolean runs) {
        List<Long> lost = memos.entrySet().stream().filter(memo -> memo.getValue().lost()).map(Map.Entry::getKey)
                .sorted().toList();
        return new LostView(lost, runs && shown.filter(this::urnLost).isPresent());
    }

    private boolean urnLost(VoteRound round) {
        return round.method() == VoteMethod.SECRET && round.state().takesBallots() && !urn.readable(round.id());
    }
}
