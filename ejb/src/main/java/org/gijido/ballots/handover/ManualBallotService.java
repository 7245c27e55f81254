package org.gijido.ballots.handover;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.ballots.BallotPaper;
import org.gijido.ballots.BallotStore;
import org.gijido.ballots.RoundSeats;
import org.gijido.ballots.SecondPerson;
import org.gijido.ballots.Standing;
import org.gijido.ballots.VoteChanged;
import org.gijido.ballots.VoteState;
import org.gijido.ballots.Votes;
import org.gijido.ballots.entity.ManualBallot;
import org.gijido.ballots.entity.VoteRound;
import org.gijido.ballots.record.RoundActs;
import org.gijido.ballots.record.VoteRecord;
import org.gijido.platform.Retried;
import org.gijido.rules.VoteMethod;
import org.gijido.shared.BusinessException;

/** The clerk enters a ballot at the chair's order; a second clerk confirms; and the vote goes over to paper. */
@Stateless
@Retried
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ManualBallotService {

    @Inject
    private Votes votes;
    @Inject
    private RoundSeats seats;
    @Inject
    private ManualBallots manual;
    @Inject
    private BallotStore ballots;
    @Inject
    private SecondPerson secondPerson;
    @Inject
    private VoteRecord voteRecord;
    @Inject
    private Clock clock;
    @Inject
    private Event<VoteChanged> events;

    /** @throws BusinessException INVALID for a seat that does not vote or no reason, CONFLICT for a secret or closed vote */
    public long enter(Caller caller, long voteId, int number, int seat, String choice, String reason) {
        requireClerk(caller);
        VoteRound round = votes.lock(voteId, number);
        requireByName(round);
        String why = RoundActs.reason(reason);
        BallotPaper paper = BallotPaper.parse(choice == null ? "" : choice)
                .filter(known -> known instanceof BallotPaper.Name == votes.get(voteId).election())
                .orElseThrow(() -> BusinessException.invalid("ballots.error.choice"));
        if (seats.of(round.id()).stream().noneMatch(one -> one.seat() == seat && one.standing() == Standing.ENTITLED)) {
            throw BusinessException.invalid("ballots.error.seatNotEntitled", seat);
        }
        requireNoTabletBallot(round, seat);
        ManualBallot ballot = new ManualBallot(round.id(), seat, paper.text(), why, caller.actor(), LocalDateTime.now(clock));
        manual.add(ballot);
        tell(caller, round, "manualEntered", seat, why, Map.of());
        return ballot.id();
    }

    /** @throws BusinessException FORBIDDEN for the clerk who entered it, CONFLICT once the vote is closed */
    public void confirm(Caller caller, long manualId) {
        requireClerk(caller);
        ManualBallot ballot = manual.lock(manualId);
        VoteRound round = votes.lock(ballot.round().voteId(), ballot.round().number());
        requireByName(round);
        secondPerson.require(caller, ballot.askedBy());
        LocalDateTime now = LocalDateTime.now(clock);
        if (ballot.confirmed()) {
            return;
        }
        requireNoTabletBallot(round, ballot.seat());
        BallotStore.Stored before = ballots.ofSeats(round.id(), List.of(ballot.seat())).get(ballot.seat());
        String tablet = before == null || before.manual() ? null : before.paper().text();
        ballot.confirm(caller.accountId(), now, tablet);
        ballots.set(round.id(),
                List.of(new BallotStore.Fresh(ballot.seat(), BallotPaper.parse(ballot.content()).orElseThrow(), UUID.randomUUID(),
                        caller.accountId(), true)),
                now);
        Map<String, Object> both = new TreeMap<>(Map.of("says", ballot.content()));
        if (tablet != null) {
            both.put("tablet", tablet);
        }
        tell(caller, round, "manualConfirmed", ballot.seat(), ballot.reason(), both);
    }

    /** What the member pressed counts; only a vote that was handed over to paper is told otherwise, and then both stay. */
    private void requireNoTabletBallot(VoteRound round, int seat) {
        BallotStore.Stored counted = ballots.ofSeats(round.id(), List.of(seat)).get(seat);
        if (round.state().takesBallots() && counted != null && !counted.manual()) {
            throw BusinessException.conflict("ballots.error.tabletCounts", seat);
        }
    }

    private static void requireClerk(Caller caller) {
        caller.require(Permission.VOTE_RUN);
        if (caller.shared()) {
            throw BusinessException.forbidden("ballots.error.notRunner");
        }
    }

    private static void requireByName(VoteRound round) {
        if (round.method() != VoteMethod.ELECTRONIC) {
            throw BusinessException.conflict("ballots.error.secretByHand");
        }
        if (!round.state().takesBallots() && round.state() != VoteState.PAPER) {
            throw BusinessException.conflict("ballots.error.state." + round.state().name());
        }
    }

    private void tell(Caller caller, VoteRound round, String act, int seat, String reason, Map<String, ?> values) {
        Map<String, Object> recorded = new TreeMap<>(values);
        recorded.putAll(Map.of("seat", seat, "reason", reason));
        voteRecord.step(caller.actor(), round, act, recorded);
        events.fire(VoteChanged.step(caller.actor(), round, act, Map.of("seat", seat)));
    }
}
