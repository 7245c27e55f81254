package org.gijido.ballots.rehearsing;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.ballots.BallotPaper;
import org.gijido.ballots.BallotPaper.Name;
import org.gijido.ballots.BallotPaper.Opinion;
import org.gijido.ballots.BallotStore;
import org.gijido.ballots.ChamberView;
import org.gijido.ballots.Choice;
import org.gijido.ballots.RoundSeat;
import org.gijido.ballots.RoundSeats;
import org.gijido.ballots.Standing;
import org.gijido.ballots.VoteChanged;
import org.gijido.ballots.Votes;
import org.gijido.ballots.casting.BallotBox;
import org.gijido.ballots.casting.VotedSeats;
import org.gijido.ballots.entity.Vote;
import org.gijido.ballots.entity.VoteRound;
import org.gijido.ballots.urn.Urn;
import org.gijido.ballots.urn.UrnPlaces;
import org.gijido.platform.Retried;
import org.gijido.rules.VoteMethod;
import org.gijido.shared.Actor;

/** What the played members of a rehearsal press. Looks for itself that the sitting is one. */
@Stateless
@Retried
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PlayedBallots {

    private static final int IN_TEN_IN_FAVOUR = 7;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Votes votes;
    @Inject
    private RoundSeats seats;
    @Inject
    private VotedSeats voted;
    @Inject
    private BallotStore ballots;
    @Inject
    private Urn urn;
    @Inject
    private Clock clock;
    @Inject
    private Event<VoteChanged> events;

    /** @param player 0 for the entitled seat with the highest number, 1 for the next … */
    public void press(long voteId, int number, int player) {
        VoteRound round = votes.lock(voteId, number);
        if (!round.state().takesBallots() || !isRehearsal(round)
                || round.method() == VoteMethod.SECRET && !urn.readable(round.id())) {
            return;
        }
        List<RoundSeat> entitled = seats.of(round.id()).reversed().stream().filter(seat -> seat.standing() == Standing.ENTITLED)
                .toList();
        Set<Integer> before = voted.of(round);
        if (player >= entitled.size() || before.contains(entitled.get(player).seat())) {
            return;
        }
        int seat = entitled.get(player).seat();
        UUID command = UUID.randomUUID();
        press(votes.get(voteId), round, seat, command, entitled);
        events.fire(new VoteChanged(
                Actor.SYSTEM, round.sittingId(), voteId, number, "counted", new BallotBox.Counted(voteId, number,
                        Map.of(seat, BallotStore.mark(command)), before.size() + 1,
                        round.method() == VoteMethod.SECRET || votes.get(voteId).election()
                                ? null : ChamberView.Counts.of(ballots.counts(round.id()))),
                Map.of("seats", List.of(seat), "played", true)));
    }

    private void press(Vote vote, VoteRound round, int seat, UUID command, List<RoundSeat> entitled) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        BallotPaper paper = vote.election() ? new Name(entitled.get(random.nextInt(Math.min(2, entitled.size()))).councillorId())
                : new Opinion(random.nextInt(10) < IN_TEN_IN_FAVOUR ? Choice.FOR : Choice.AGAINST);
        if (round.method() == VoteMethod.SECRET) {
            UrnPlaces.Content content = new UrnPlaces.Content(UrnPlaces.freshCode(), paper);
            urn.put(round.id(), List.of(new Urn.Dropped(seat, BallotStore.mark(command), content)));
        } else {
            ballots.set(round.id(), List.of(new BallotStore.Fresh(seat, paper, command, 0, false)), LocalDateTime.now(clock));
        }
    }

    private boolean isRehearsal(VoteRound round) {
        return !entities.createNativeQuery("select 1 from sittings where id = ?1 and rehearsal")
                .setParameter(1, round.sittingId()).getResultList().isEmpty();
    }
}
