package org.gijido.ballots.counting;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.gijido.ballots.BallotPaper;
import org.gijido.ballots.BallotPaper.Opinion;
import org.gijido.ballots.BallotStore;
import org.gijido.ballots.Choice;
import org.gijido.ballots.Count;
import org.gijido.ballots.Decision;
import org.gijido.ballots.ElectedMembers;
import org.gijido.ballots.FiguresKept;
import org.gijido.ballots.Poll;
import org.gijido.ballots.VoteChanged;
import org.gijido.ballots.entity.Vote;
import org.gijido.ballots.entity.VoteRound;
import org.gijido.ballots.record.VoteRecord;
import org.gijido.ballots.urn.Urn;
import org.gijido.ballots.urn.UrnPlaces;
import org.gijido.rules.CouncilRules;
import org.gijido.rules.RulesService;
import org.gijido.rules.VoteMethod;
import org.gijido.shared.Actor;
import org.gijido.shared.BusinessException;
import org.gijido.shared.FeatureOnly;

/** Counts a round that is being closed and fixes its result. The caller holds the round's lock. */
@Dependent
@FeatureOnly
public class Counting {

    @Inject
    private RulesService rules;
    @Inject
    private Urn urn;
    @Inject
    private ElectedMembers elected;
    @Inject
    private VoteRecord voteRecord;
    @Inject
    private Clock clock;
    @Inject
    private Event<VoteChanged> events;

    public void close(Actor actor, Vote vote, VoteRound round, Poll poll) {
        CouncilRules inForce = rules.version(round.rulesVersion());
        List<UrnPlaces.Content> secret = round.method() == VoteMethod.SECRET ? emptied(round, poll.turnout().size()) : List.of();
        List<BallotPaper> papers = Stream.concat(secret.stream().map(UrnPlaces.Content::paper),
                poll.named().stream().map(BallotStore.Stored::paper)).toList();
        LocalDateTime now = LocalDateTime.now(clock);
        if (vote.election()) {
            ElectionResult result = ElectionRule.count(papers, round.electedSeats());
            elected.keep(round.id(), result.elected(), false);
            round.close(new Count(0, 0, 0, poll.entitled() - papers.size()), FiguresKept.ALL,
                    new Decision(result.outcome(), papers.size() - result.blank(), result.threshold(), result.arithmetic()), now);
        } else {
            Count count = count(papers, poll.entitled());
            round.close(count, FiguresKept.ALL, MajorityRule.decide(vote.majority(), count, inForce, round.inOffice()), now);
        }
        voteRecord.closed(actor, round, poll, secret);
        events.fire(
                VoteChanged.step(actor, round, "closed", Map.of("turnout", papers.size(), "outcome", round.outcome().name())));
    }

    private List<UrnPlaces.Content> emptied(VoteRound round, int turnout) {
        List<UrnPlaces.Content> contents = urn.open(round.id());
        if (contents.size() != turnout) {
            throw BusinessException.conflict("ballots.error.urnMismatch", contents.size(), turnout);
        }
        return contents;
    }

    private static Count count(List<BallotPaper> papers, int entitled) {
        return new Count(of(papers, Choice.FOR), of(papers, Choice.AGAINST), of(papers, Choice.ABSTAIN),
                entitled - papers.size());
    }

    private static int of(List<BallotPaper> papers, Choice choice) {
        return (int) papers.stream().filter(new Opinion(choice)::equals).count();
    }
}
