package org.gijido.ballots.counting;

import java.util.List;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.ballots.BallotPaper;
import org.gijido.ballots.BallotStore;
import org.gijido.ballots.entity.Vote;
import org.gijido.ballots.entity.VoteRound;
import org.gijido.ballots.urn.Urn;
import org.gijido.ballots.urn.UrnPlaces;
import org.gijido.rules.VoteMethod;
import org.gijido.shared.FeatureOnly;

/** The count of an election that is closed, computed from its ballots. */
@Dependent
@FeatureOnly
public class ElectionResults {

    @Inject
    private BallotStore ballots;
    @Inject
    private Urn urn;

    public ElectionResult of(Vote vote, VoteRound round) {
        List<BallotPaper> papers = round.method() == VoteMethod.SECRET || round.method() == VoteMethod.PAPER
                ? urn.contents(round.id()).stream().map(UrnPlaces.Content::paper).toList()
                : ballots.of(round.id()).stream().map(BallotStore.Stored::paper).toList();
        return ElectionRule.count(papers, Math.max(1, round.electedSeats()));
    }
}
