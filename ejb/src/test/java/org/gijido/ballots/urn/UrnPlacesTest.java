package org.gijido.ballots.urn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.gijido.ballots.BallotPaper;
import org.gijido.ballots.BallotPaper.Name;
import org.gijido.ballots.BallotPaper.Opinion;
import org.gijido.ballots.Choice;
import org.gijido.ballots.casting.CastCommand;
import org.gijido.ballots.casting.CastEntry;
import org.gijido.ballots.urn.UrnPlaces.Content;
import org.junit.jupiter.api.Test;

/** V31: nothing about an urn tells what is in it but opening it. */
class UrnPlacesTest {

    private static final int SEATS = 28;
    private static final List<BallotPaper> PAPERS = List.of(new Opinion(Choice.FOR), new Opinion(Choice.AGAINST),
            new Opinion(Choice.ABSTAIN),
            new Name(7), new Name(999_999_999_999_999_999L), BallotPaper.BLANK);

    @Test
    void everyUrnOfACouncilHasTheSameLengthWhateverLiesInIt() {
        Set<Integer> lengths = new HashSet<>();
        UrnPlaces urn = UrnPlaces.empty(SEATS);
        lengths.add(urn.bytes().length);
        for (int seat = 0; seat < SEATS; seat++) {
            urn = urn.with(List.of(content(seat)));
            lengths.add(urn.bytes().length);
        }
        assertEquals(Set.of(SEATS * UrnPlaces.PLACE), lengths);
    }

    @Test
    void whatWasPutInComesOut() {
        List<Content> all = IntStream.range(0, SEATS).mapToObj(UrnPlacesTest::content).toList();
        for (int many = 0; many <= SEATS; many++) {
            UrnPlaces read = UrnPlaces.read(UrnPlaces.empty(SEATS).with(all.subList(0, many)).bytes()).orElseThrow();
            assertEquals(SEATS, read.count());
            assertEquals(new HashSet<>(all.subList(0, many)), new HashSet<>(read.contents()));
        }
    }

    /** Of 28! orders twenty are never the same by chance, and the last ballot is seldom where the last one was. */
    @Test
    void everyWritingHasAnotherOrder() {
        UrnPlaces urn = UrnPlaces.empty(SEATS).with(IntStream.range(0, SEATS).mapToObj(UrnPlacesTest::content).toList());
        Set<List<Content>> orders = new HashSet<>();
        List<Integer> lastAt = new ArrayList<>();
        for (int writing = 0; writing < 200; writing++) {
            List<Content> order = UrnPlaces.read(urn.bytes()).orElseThrow().contents();
            orders.add(order);
            lastAt.add(order.indexOf(content(SEATS - 1)));
        }
        assertEquals(200, orders.size());
        assertTrue(new HashSet<>(lastAt).size() > SEATS / 2, lastAt::toString);
    }

    @Test
    void placesThatAreEmptyHoldChanceAndNotZeroes() {
        byte[] one = UrnPlaces.empty(SEATS).bytes();
        long zeroes = IntStream.range(0, one.length).filter(at -> one[at] == 0).count();
        assertTrue(zeroes < SEATS * 4, "of " + one.length + " bytes " + zeroes + " are zero");
    }

    @Test
    void noMoreBallotsThanPlaces() {
        Collection<Content> three = List.of(content(0), content(1), content(2));
        assertThrows(IllegalArgumentException.class, () -> UrnPlaces.empty(2).with(List.copyOf(three)));
    }

    @Test
    void bytesOfNoUrnAreNotRead() {
        byte[] urn = UrnPlaces.empty(2).with(List.of(content(0), content(1))).bytes();
        urn[0] = 100;
        assertTrue(UrnPlaces.read(urn).isEmpty());
        assertTrue(UrnPlaces.read(new byte[UrnPlaces.PLACE + 1]).isEmpty());
    }

    @Test
    void nothingThatPrintsABallotSaysWhatItSays() {
        CastCommand command = new CastCommand(new UUID(1, 2), 3, 1, new Opinion(Choice.AGAINST), null, "2AAAAAAA");
        String printed = content(1) + " " + new Urn.Dropped(4, "12345678", content(1)) + " " + command + " "
                + new CastEntry(1, 2, command);
        assertFalse(printed.contains("AGAINST") || printed.contains("2AAAAAAA") || printed.contains(content(1).code()), printed);
    }

    private static Content content(int seat) {
        char letter = UrnPlaces.CODE_LETTERS.charAt(seat);
        return new Content(String.valueOf(letter).repeat(UrnPlaces.CODE_LENGTH), PAPERS.get(seat % PAPERS.size()));
    }
}
