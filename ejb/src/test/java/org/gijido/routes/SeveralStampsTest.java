package org.gijido.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.gijido.routes.PlaceStamps.Put;
import org.gijido.routes.StampRow.Hand;
import org.gijido.routes.StampRow.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose turn it is at a place of several. A stamp is written {@code A}, in a stead {@code X=A}, on another paper {@code A!}. */
class SeveralStampsTest {
    private static final Who WHO = new Who(Within.ANYWHERE, null, List.of(), "教育長", List.of());
    private static final RouteEdition EDITION = new RouteEdition(1, "test", 1, null, "", List.of(
            new Place("HEADS", "課長", "Heads", WHO, HowMany.ALL, List.of("A")),
            new Place("OFFICE", "部長", "Office", WHO, List.of("A")),
            new Place("LAST", "校了", "Last", WHO, List.of("A", "B"))));

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            // stamps, needed, gone, who, for whom; their turn, and whose stamps end by it
            "-,        3, -, A, A,   NOW,    -",
            "A,        3, -, B, B,   NOW,    -",
            "A,        3, -, A, A,   STANDS, -",
            "A B C,    3, -, D, D,   STANDS, -",
            "A! B,     3, -, A, A,   AGAIN,  A",
            "A! B,     3, -, B, B,   STANDS, -",
            "A! B,     3, -, C, C,   NOW,    -",
            "A! B! C!, 3, -, B, B,   AGAIN,  B",
            // for one who is away, once
            "A,        3, -, X, B,   NOW,    -",
            "A X=B,    3, -, X, B C, STANDS, -",
            "A X=B,    3, -, B, B,   STANDS, -",
            "A X=B!,   3, X, B, B,   AGAIN,  X",
            "A B,      3, -, X, B,   STANDS, -",
            "A B,      3, -, X, B C, NOW,    -",
            // who has left puts no stamp again: another does
            "A! B C,   3, A, D, D,   AGAIN,  A",
            "A! B C,   3, A, B, B,   AGAIN,  B A",
            "A! B,     3, A, C, C,   NOW,    A",
            "A! B C,   3, -, D, D,   STANDS, -"})
    void turnAtAPlaceOfSeveral(String stamps, int needed, String gone, String who, String seats, Turn turn, String ended) {
        StampRow row = row(stamps, needed, gone);
        Hand hand = new Hand(new Signer(who), signers(seats));
        assertEquals(turn, row.turn("HEADS", hand));
        assertEquals(signers(ended), row.renewed("HEADS", hand).stream().map(Put::by).collect(Collectors.toSet()));
    }

    @Test
    void placeIsPassedWhenEnoughStand() {
        assertEquals(Optional.of("HEADS"), row("A B", 3, null).next().map(Place::code));
        assertEquals(Optional.of("OFFICE"), row("A B C", 3, null).next().map(Place::code));
        assertEquals(Optional.of("OFFICE"), row("A B", 2, null).next().map(Place::code));
        assertEquals(Set.of(), row("A B", 3, null).whole());
        assertEquals(Optional.of("HEADS"), row("A", 3, null).furthest());
        assertFalse(row(null, 1, null).at("HEADS").whole(), "without a stamp nothing is whole");
    }

    @Test
    void stampsBesideTheRouteMissNobody() {
        StampRow row = new StampRow(EDITION.route("B"), Map.of("HEADS", new PlaceStamps(puts("A"), 3, Set.of())));
        assertEquals(Optional.of("LAST"), row.next().map(Place::code));
        assertEquals(Turn.ELSEWHERE, row.turn("HEADS", new Hand(new Signer("B"), signers("B"))));
    }

    private static StampRow row(String stamps, int needed, String gone) {
        return new StampRow(EDITION.route("A"), Map.of("HEADS", new PlaceStamps(puts(stamps), needed, signers(gone))));
    }

    private static List<Put> puts(String stamps) {
        return words(stamps).stream().map(stamp -> {
            String[] parts = stamp.replace("!", "").split("=");
            return new Put(new Signer(parts[0]), parts.length > 1 ? new Signer(parts[1]) : null, stamp.endsWith("!"));
        }).toList();
    }

    private static Set<Signer> signers(String words) {
        return words(words).stream().map(Signer::new).collect(Collectors.toSet());
    }

    private static List<String> words(String words) {
        return words == null ? List.of() : Arrays.asList(words.split(" "));
    }
}
