package org.gijido.ballots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.gijido.rules.NamesShown;
import org.gijido.rules.VoteMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** V32, S13: one answer to who may see who voted what, and when. */
class NamesSeenTest {

    private static final String TALLY = "ballots.closed";
    private static final String HANDOVER = "ballots.handover";

    /** Columns: state, counted, objected, rule; then: in the chamber, published, tally in the record, hand-over in the record. */
    @ParameterizedTest
    @CsvSource({
            "OPEN,     false, false, AT_CLOSING,     false, false, false, false",
            "CLOSING,  false, false, AT_CLOSING,     false, false, false, false",
            "PAPER,    false, false, AT_CLOSING,     false, false, false, false",
            "CLOSED,   true,  false, AT_CLOSING,     true,  false, true,  false",
            "CLOSED,   true,  false, AT_DECLARATION, false, false, false, false",
            "CLOSED,   true,  false, RECORD_ONLY,    false, false, false, false",
            "DECLARED, true,  false, AT_CLOSING,     true,  true,  true,  true",
            "DECLARED, true,  false, AT_DECLARATION, true,  true,  true,  true",
            "DECLARED, true,  false, RECORD_ONLY,    false, true,  true,  true",
            "DECLARED, true,  true,  AT_CLOSING,     true,  false, true,  true",
            "DECLARED, true,  true,  AT_DECLARATION, true,  false, true,  true",
            "DECLARED, true,  true,  RECORD_ONLY,    false, false, true,  true",
            "RESET,    false, false, AT_CLOSING,     false, false, false, false",
            "RESET,    true,  false, AT_CLOSING,     false, false, true,  false",
            "RESET,    true,  false, AT_DECLARATION, false, false, false, false",
            "RESET,    true,  false, RECORD_ONLY,    false, false, false, false"})
    void namesAreSeenByOneTable(VoteState state, boolean counted, boolean objected, NamesShown rule, boolean chamber,
            boolean published, boolean tally,
            boolean handover) {
        NamesSeen seen = new NamesSeen(VoteMethod.ELECTRONIC, state, counted, objected, rule);
        assertEquals(List.of(chamber, published, tally, handover),
                List.of(seen.inChamber(), seen.published(), seen.inRecord(TALLY, false),
                        seen.inRecord(HANDOVER, false)));
    }

    /** The record of a sitting that is over has no end before its end. */
    @ParameterizedTest
    @EnumSource(NamesShown.class)
    void aVoidRoundIsGivenWhenNothingCanBeInfluenced(NamesShown rule) {
        for (boolean counted : List.of(true, false)) {
            NamesSeen seen = new NamesSeen(VoteMethod.ELECTRONIC, VoteState.RESET, counted, false, rule);
            assertTrue(seen.inRecord(TALLY, true) && seen.inRecord(HANDOVER, true)
                    && seen.inRecord("ballots.manualConfirmed", true));
            assertFalse(seen.inChamber() || seen.published());
        }
    }

    @ParameterizedTest
    @EnumSource(NamesShown.class)
    void whatIsNotKnownToHoldNoNamesIsHeldBack(NamesShown rule) {
        NamesSeen open = new NamesSeen(VoteMethod.ELECTRONIC, VoteState.OPEN, false, false, rule);
        assertFalse(open.inRecord("ballots.somethingNew", false));
        assertFalse(open.inRecord("ballots.manualConfirmed", true));
        assertTrue(open.inRecord("ballots.opened", false) && open.inRecord("ballots.left", false));
    }

    /** Nobody's name stands beside a secret ballot, nor where nobody pressed. */
    @Test
    void votesWithoutNamesAreGivenAsTheyCome() {
        for (VoteMethod method : List.of(VoteMethod.SECRET, VoteMethod.STANDING, VoteMethod.NO_OBJECTION)) {
            Arrays.stream(VoteState.values()).map(state -> new NamesSeen(method, state, true, false, NamesShown.RECORD_ONLY))
                    .forEach(seen -> {
                        assertTrue(seen.inRecord(TALLY, false));
                        assertFalse(seen.inChamber() || seen.onTallySheet());
                    });
        }
    }
}
