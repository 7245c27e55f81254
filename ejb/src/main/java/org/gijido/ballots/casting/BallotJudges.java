package org.gijido.ballots.casting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.access.Callers;
import org.gijido.access.Role;
import org.gijido.ballots.BallotStore;
import org.gijido.ballots.Candidates;
import org.gijido.ballots.RoundSeat;
import org.gijido.ballots.RoundSeats;
import org.gijido.ballots.casting.BallotJudge.Held;
import org.gijido.ballots.entity.Vote;
import org.gijido.ballots.entity.VoteRound;
import org.gijido.ballots.urn.Urn;
import org.gijido.rules.RulesService;
import org.gijido.rules.VoteMethod;

/** Reads what a judge looks at: of the seats that pressed, and of no others. */
@Dependent
class BallotJudges {

    @Inject
    private Callers callers;
    @Inject
    private RulesService rules;
    @Inject
    private RoundSeats seats;
    @Inject
    private VotingDevices devices;
    @Inject
    private BallotStore ballots;
    @Inject
    private Urn urn;
    @Inject
    private Candidates candidates;

    BallotJudge of(Vote vote, VoteRound round, List<CastEntry> entries) {
        Set<Long> persons = entries.stream().map(CastEntry::personId).collect(Collectors.toSet());
        Map<Long, RoundSeat> pressed = seats.ofPersons(round.id(), persons).stream()
                .collect(Collectors.toMap(RoundSeat::personId, Function.identity()));
        return new BallotJudge(
                new BallotJudge.Sight(round.state(), round.method(), vote.election(), rules.version(round.rulesVersion()),
                        pressed, callers.holding(entries.stream().map(CastEntry::accountId).toList(), Role.COUNCILLOR),
                        devices.of(round.sittingId(), persons),
                        held(round, pressed), vote.election() ? candidates(vote, round) : Set.of(), urnHere(round)));
    }

    private Map<Integer, Held> held(VoteRound round, Map<Long, RoundSeat> pressed) {
        Map<Integer, Held> held = new HashMap<>();
        if (round.method() == VoteMethod.SECRET) {
            urn.turnout(round.id()).forEach((seat, mark) -> held.put(seat, new Held(null, mark, false)));
        } else {
            ballots.ofSeats(round.id(), pressed.values().stream().map(RoundSeat::seat).toList())
                    .forEach((seat, stored) -> held.put(seat, new Held(stored.paper(), stored.mark(), stored.manual())));
        }
        return held;
    }

    private boolean urnHere(VoteRound round) {
        return round.method() != VoteMethod.SECRET || !round.state().takesBallots() || urn.readable(round.id());
    }

    private Set<Long> candidates(Vote vote, VoteRound round) {
        return candidates.of(vote, round, seats.of(round.id()));
    }
}
