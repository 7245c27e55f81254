package org.gijido.secrecy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gijido.secrecy.Luck.Guessed;
import org.gijido.secrecy.Puzzle.Ballot;
import org.gijido.secrecy.Puzzle.Voter;

/** Tries every way of joining seats and choices on all votes at once, as somebody would who knows how the product writes. */
final class Guesser {

    /**
     * How one way of guessing did.
     *
     * @param chance how likely it is right so often by chance
     */
    record Outcome(String way, int right, int seats, double chance) {

        @Override
        public String toString() {
            return way + ": " + right + " of " + seats + " right, chance " + chance;
        }
    }

    private final List<Puzzle> puzzles;

    Guesser(List<Puzzle> puzzles) {
        this.puzzles = puzzles;
    }

    /** All ways, the luckiest first. */
    List<Outcome> outcomes() {
        Map<String, Function<Puzzle, Guessed>> ways = new TreeMap<>();
        Set<String> ofVoters = traits(puzzles.stream().flatMap(puzzle -> puzzle.voters().stream()).map(Voter::traits));
        Set<String> ofBallots = traits(puzzles.stream().flatMap(puzzle -> puzzle.ballots().stream()).map(Ballot::traits));
        for (String voter : ofVoters) {
            ways.put(voter + " high is for", puzzle -> most(puzzle, ordered(puzzle.voters(), Voter::traits, voter).reversed()));
            ways.put(voter + " low is for", puzzle -> most(puzzle, ordered(puzzle.voters(), Voter::traits, voter)));
            for (String ballot : ofBallots) {
                ways.put(voter + " = " + ballot, puzzle -> matched(ordered(puzzle.voters(), Voter::traits, voter),
                        ordered(puzzle.ballots(), Ballot::traits, ballot)));
                ways.put(voter + " = reversed " + ballot, puzzle -> matched(ordered(puzzle.voters(), Voter::traits, voter),
                        ordered(puzzle.ballots(), Ballot::traits, ballot).reversed()));
            }
        }
        return ways.entrySet().stream().map(way -> outcome(way.getKey(), puzzles.stream().map(way.getValue()).toList()))
                .sorted(Comparator.comparingDouble(Outcome::chance)).toList();
    }

    private static Outcome outcome(String way, List<Guessed> votes) {
        return new Outcome(way, votes.stream().mapToInt(Guessed::right).sum(), votes.stream().mapToInt(Guessed::seats).sum(),
                Luck.of(votes));
    }

    /** As many as were in favour, from the beginning of the order. */
    private static Guessed most(Puzzle puzzle, List<Voter> order) {
        return guessed(order, seats(order.subList(0, puzzle.inFavour())), puzzle.inFavour());
    }

    /** The first voter with the first ballot, and so on. */
    private static Guessed matched(List<Voter> voters, List<Ballot> ballots) {
        Set<Integer> inFavour = new HashSet<>();
        for (int at = 0; at < voters.size(); at++) {
            if (ballots.get(at).inFavour()) {
                inFavour.add(voters.get(at).seat());
            }
        }
        return guessed(voters, inFavour, inFavour.size());
    }

    private static Guessed guessed(List<Voter> voters, Set<Integer> inFavour, int published) {
        int both = (int) voters.stream().filter(voter -> voter.inFavour() && inFavour.contains(voter.seat())).count();
        return new Guessed(voters.size(), inFavour.size(), published, both);
    }

    private static Set<Integer> seats(List<Voter> voters) {
        return voters.stream().map(Voter::seat).collect(Collectors.toSet());
    }

    private static Set<String> traits(Stream<Map<String, Double>> all) {
        return all.map(Map::keySet).flatMap(Collection::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Who shows no such trait stands at 0; equal ones keep the order of the seats, or of the codes. */
    private static <T> List<T> ordered(List<T> all, Function<T, Map<String, Double>> traits, String trait) {
        List<T> ordered = new ArrayList<>(all);
        ordered.sort(Comparator.comparingDouble(one -> traits.apply(one).getOrDefault(trait, 0.0)));
        return ordered;
    }
}
