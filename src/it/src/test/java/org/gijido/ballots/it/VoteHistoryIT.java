package org.gijido.ballots.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import com.google.gson.JsonObject;
import org.gijido.client.VotingClient;
import org.gijido.it.Chamber;
import org.gijido.it.Chamber.Opened;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random histories of coming, going, opening, pressing, changing, dropping and closing, on the real server, beside a small model.
 */
class VoteHistoryIT {

    private static final int SEATS = 7;
    private static final int STEPS = 90;

    /** What a clerk with pencil and paper would know. */
    private static final class Paper {

        final Set<Integer> present = new TreeSet<>();
        final Map<Integer, String> ballots = new HashMap<>();
        Set<Integer> entitled = new TreeSet<>();
        final Set<Integer> left = new TreeSet<>();
        boolean open;

        void come(int seat) {
            present.add(seat);
        }

        /** Who leaves without having voted is not waited for; who has voted has voted, and votes no more (V19). */
        void leave(int seat) {
            present.remove(seat);
            if (open && entitled.contains(seat)) {
                left.add(seat);
            }
            if (open && !ballots.containsKey(seat)) {
                entitled.remove(seat);
            }
        }

        void open() {
            open = true;
            ballots.clear();
            left.clear();
            entitled = new TreeSet<>(present);
        }

        String press(int seat, String choice) {
            if (left.contains(seat)) {
                return "LEFT";
            }
            if (!entitled.contains(seat)) {
                return "NOT_ENTITLED";
            }
            if (!open) {
                return "NOT_OPEN";
            }
            ballots.put(seat, choice);
            return "COUNTED";
        }

        long said(String choice) {
            return ballots.values().stream().filter(choice::equals).count();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void historyEndsAsThePaperSays(long seed) {
        Random random = new Random(seed);
        Paper paper = new Paper();
        Map<Integer, VotingClient> tablets = new HashMap<>();
        int number = 0;
        int closings = 0;
        Opened vote = null;
        try (Chamber chamber = Chamber.of(SEATS).begin()) {
            for (int seat = 2; seat <= SEATS; seat++) {
                paper.come(seat);
                tablets.put(seat, chamber.tablet(seat));
            }
            for (int step = 0; step < STEPS; step++) {
                int seat = 2 + random.nextInt(SEATS - 1);
                switch (random.nextInt(12)) {
                    case 0 -> {
                        chamber.mark(seat, "ARRIVED");
                        paper.come(seat);
                    }
                    case 1 -> {
                        // The quorum is kept: the chair and three more.
                        if (paper.present.size() > 4) {
                            chamber.mark(seat, "LEFT_ROOM");
                            paper.leave(seat);
                        }
                    }
                    case 2 -> {
                        tablets.put(seat, dropped(chamber, tablets.get(seat), seat));
                    }
                    case 3 -> {
                        if (paper.open && random.nextBoolean()) {
                            close(chamber, vote, paper);
                            closings++;
                        }
                    }
                    case 4 -> {
                        if (!paper.open) {
                            vote = chamber.open(chamber.bill("第" + ++number + "号"));
                            paper.open();
                        }
                    }
                    default -> {
                        if (vote != null) {
                            String choice = List.of("FOR", "AGAINST", "ABSTAIN").get(random.nextInt(3));
                            String expected = paper.press(seat, choice);
                            assertEquals(expected, VoteRulesIT.result(tablets.get(seat).cast(vote.vote(), vote.round(), choice)),
                                    "seed " + seed + ", step " + step + ", seat " + seat + ", "
                                            + new ArrayList<>(paper.entitled));
                        }
                    }
                }
            }
            if (paper.open) {
                close(chamber, vote, paper);
                closings++;
            }
            assertEquals(number, closings);
            tablets.values().forEach(VotingClient::close);
        }
    }

    private static VotingClient dropped(Chamber chamber, VotingClient tablet, int seat) {
        tablet.close();
        return chamber.tablet(seat);
    }

    private static void close(Chamber chamber, Opened vote, Paper paper) {
        JsonObject closed = chamber.close(vote);
        assertEquals(paper.said("FOR"), closed.get("inFavour").getAsLong());
        assertEquals(paper.said("AGAINST"), closed.get("against").getAsLong());
        assertEquals(paper.said("ABSTAIN"), closed.get("abstain").getAsLong());
        assertEquals(paper.entitled.size() - paper.ballots.size(), closed.get("notPressed").getAsLong());
        paper.open = false;
        if (closed.get("outcome").getAsString().equals("TIE")) {
            chamber.casting(vote, true);
        }
        chamber.declare(vote);
    }
}
