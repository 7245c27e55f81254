package org.gijido.ballots;

import java.util.List;
import java.util.Map;

import org.gijido.ballots.entity.VoteRound;
import org.gijido.shared.Actor;
import org.gijido.shared.Audited;
import org.gijido.shared.FeatureOnly;
import org.gijido.shared.LiveChange;

/**
 * A step of a vote, or ballots that were counted.
 *
 * @param act     {@code opened}, {@code counted}, {@code closing}, {@code closed}, {@code declared} …
 * @param payload what the chamber's screens get
 * @param detail  for the audit; never what anybody voted
 */
public record VoteChanged(Actor actor, long sittingId, long voteId, int round, String act, Object payload, Map<String, ?> detail)
        implements Audited, LiveChange {

    /** Payload of most steps: the screens read the state again. */
    public record Step(long vote, int round) {
    }

    @FeatureOnly
    public static VoteChanged step(Actor actor, VoteRound round, String act, Map<String, ?> detail) {
        return new VoteChanged(actor, round.sittingId(), round.id().voteId(), round.id().number(), act,
                new Step(round.id().voteId(), round.id().number()), detail);
    }

    @Override
    public String action() {
        return "ballots." + act;
    }

    @Override
    public String subject() {
        return "vote:" + voteId + "/" + round;
    }

    @Override
    public List<String> topics() {
        return List.of(ChamberTopics.chamber(sittingId));
    }

    @Override
    public String type() {
        return "chamber." + act;
    }
}
