package org.gijido.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many stamps a place needs. A seat is written {@code A}, one that cannot stamp {@code A-}, one who is away {@code A>X}. */
class SeatTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            // how many, seats, signed, filled, how many stamps make it whole
            "1, A B C,        -,     -,     1",
            "2, A B C,        -,     -,     2",
            "2, A B C,        A,     A,     2",
            "0, A B C,        -,     -,     3",
            "0, A B C,        A B,   A B,   3",
            // fewer are left than are asked for
            "2, A,            -,     -,     1",
            "2, A B-,         A,     A,     1",
            "0, A B-,         -,     -,     1",
            "0, A B-,         A,     A,     1",
            "3, -,            -,     -,     1",
            // a substitute counts for who is away
            "0, A B>X,        -,     -,     2",
            "0, A B>X,        A X,   A B,   2",
            "0, A B>X,        A B,   A B,   2",
            "2, A- B>X C-,    -,     -,     1",
            // one person counts once, for however many
            "0, A B>A,        -,     -,     1",
            "0, A B>A,        A,     A,     1",
            "0, B>X C>X,      -,     -,     1",
            "3, A B>A,        -,     -,     2",
            "2, B->X C->X,    -,     -,     1",
            "3, A B->X C->X D-, -,   -,     2",
            // a stamp of one who has left is still one
            "0, B C,          A,     A,     3",
            "2, B,            A,     A,     2"})
    void neededFollowsFromThePeopleWhoAreThere(int howMany, String seats, String signed, String filled, int needed) {
        HowMany rule = new HowMany(howMany);
        int coming = Seat.coming(rule, words(seats).stream().map(SeatTest::seat).toList(), signers(signed), signers(filled));
        assertEquals(needed, rule.needed(words(signed).size(), coming));
    }

    @Test
    void whoOnlyStandsInIsNotOneOfAll() {
        Seat asked = new Seat(new Signer("A"), true, true, null);
        Seat standsIn = new Seat(new Signer("B"), true, false, null);
        assertEquals(1, Seat.coming(HowMany.ALL, List.of(asked, standsIn), Set.of(), Set.of()));
        assertEquals(2, Seat.coming(new HowMany(2), List.of(asked, standsIn), Set.of(), Set.of()));
    }

    private static Seat seat(String word) {
        String[] parts = word.split(">");
        String holder = parts[0].replace("-", "");
        return new Seat(new Signer(holder), !parts[0].endsWith("-"), true, parts.length > 1 ? new Signer(parts[1]) : null);
    }

    private static Set<Signer> signers(String words) {
        return words(words).stream().map(Signer::new).collect(Collectors.toSet());
    }

    private static List<String> words(String words) {
        return words == null ? List.of() : Arrays.asList(words.split(" "));
    }
}
