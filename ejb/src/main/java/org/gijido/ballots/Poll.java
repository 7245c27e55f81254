package org.gijido.ballots;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.gijido.shared.FeatureOnly;

/**
 * Who could vote in a round and what has come in, read once for a closing.
 *
 * @param seats   all seats of the round
 * @param named   ballots by name; empty in a secret vote
 * @param turnout seats that voted secretly; empty in a vote by name
 */
@FeatureOnly
public record Poll(List<RoundSeat> seats, List<BallotStore.Stored> named, Set<Integer> turnout) {

    public Poll {
        seats = List.copyOf(seats);
        named = List.copyOf(named);
        turnout = Set.copyOf(turnout);
    }

    /** How many took part or could have. */
    public int entitled() {
        return (int) seats.stream().filter(seat -> seat.standing() == Standing.ENTITLED).count();
    }

    /** Who could have voted and has not, to be read aloud. */
    public List<String> missing() {
        Set<Integer> byName = named.stream().map(BallotStore.Stored::seat).collect(Collectors.toSet());
        return seats.stream().filter(seat -> seat.standing() == Standing.ENTITLED)
                .filter(seat -> !byName.contains(seat.seat()) && !turnout.contains(seat.seat()))
                .map(seat -> seat.seat() + "番 " + seat.name()).toList();
    }
}
