package org.gijido.secrecy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.gijido.secrecy.Guesser.Outcome;
import org.gijido.secrecy.Luck.Guessed;
import org.gijido.secrecy.Puzzle.Ballot;
import org.gijido.secrecy.Puzzle.Voter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** V31: the guesser finds what leaks, and nothing where nothing does. A test whose attacker cannot win proves nothing. */
class GuesserTest {

    private static final int VOTES = 20;
    private static final int SEATS = 28;
    private static final double LUCK = 1e-6;

    /** Ways in which a product has told, or could tell, who voted what. */
    enum Leak {
        /** The seal kept the length of the choice: what V31 found. */
        LENGTH("sealed length low is for"),
        /** Ballots are published, or lie, as they came. */
        ORDER("came = place"),
        /** The last one that came lies on top. */
        STACK("came = reversed place"),
        /** The number of the seat decides the place. */
        SEAT("seat = place");

        final String way;

        Leak(String way) {
            this.way = way;
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyLeakIsFound(Leak leak) {
        Outcome way = new Guesser(puzzles(leak)).outcomes().stream().filter(outcome -> outcome.way().equals(leak.way)).findFirst()
                .orElseThrow();
        assertEquals(VOTES * SEATS, way.right());
        assertTrue(way.chance() < LUCK, way::toString);
    }

    /** A leak of one ballot in four is found too. */
    @Test
    void halfALeakIsFound() {
        Random random = new Random(4);
        List<Puzzle> puzzles = puzzles(null).stream()
                .map(puzzle -> new Puzzle(puzzle.voters().stream().map(voter -> new Voter(voter.seat(), voter.inFavour(),
                        Map.of("tell", random.nextInt(2) == 0 ? voter.inFavour() ? 1.0 : -1.0 : random.nextGaussian() / 10)))
                        .toList(), puzzle.ballots()))
                .toList();
        Outcome best = new Guesser(puzzles).outcomes().getFirst();
        assertTrue(best.chance() < LUCK / 1000 && best.right() < VOTES * SEATS, best::toString);
    }

    @Test
    void whatTellsNothingTellsNothing() {
        List<Outcome> outcomes = new Guesser(puzzles(null)).outcomes();
        assertTrue(outcomes.getFirst().chance() * outcomes.size() > LUCK, () -> outcomes.getFirst().toString());
    }

    @Test
    void luckIsReckonedExactly() {
        assertEquals(1, Luck.of(List.of(new Guessed(4, 2, 2, 0))), 1e-12);
        assertEquals(5 / 6.0, Luck.of(List.of(new Guessed(4, 2, 2, 1))), 1e-12);
        assertEquals(1 / 6.0, Luck.of(List.of(new Guessed(4, 2, 2, 2))), 1e-12);
        assertEquals(1 / 36.0, Luck.of(List.of(new Guessed(4, 2, 2, 2), new Guessed(4, 2, 2, 2))), 1e-12);
        assertEquals(1, Luck.of(List.of(new Guessed(5, 5, 5, 5))), 1e-12, "a unanimous vote is told by its result");
    }

    /** @param leak null for none */
    private static List<Puzzle> puzzles(Leak leak) {
        Random random = new Random(20);
        return IntStream.range(0, VOTES).mapToObj(vote -> puzzle(random, leak)).toList();
    }

    private static Puzzle puzzle(Random random, Leak leak) {
        List<Integer> coming = new ArrayList<>(IntStream.range(0, SEATS).boxed().toList());
        Collections.shuffle(coming, random);
        List<Integer> lying = new ArrayList<>(coming);
        Collections.shuffle(lying, random);
        List<Voter> voters = new ArrayList<>();
        List<Ballot> ballots = new ArrayList<>();
        for (int seat = 0; seat < SEATS; seat++) {
            boolean inFavour = random.nextBoolean();
            double came = coming.get(seat);
            double length = leak == Leak.LENGTH ? inFavour ? 39 : 43 : 40;
            voters.add(new Voter(seat, inFavour, Map.of("came", came, "seat", (double) seat, "sealed length", length)));
            double place = leak == null ? lying.get(seat) : switch (leak) {
                case LENGTH -> lying.get(seat);
                case ORDER -> came;
                case STACK -> SEATS - came;
                case SEAT -> seat;
            };
            ballots.add(new Ballot(inFavour, Map.of("place", place)));
        }
        Collections.shuffle(ballots, random);
        return new Puzzle(voters, ballots);
    }
}
