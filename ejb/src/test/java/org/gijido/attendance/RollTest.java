package org.gijido.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.gijido.directory.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quorum and presence. */
class RollTest {

    /** V17: five of ten are needed, three are in the room; two recused count only if they came that day. */
    @ParameterizedTest
    @CsvSource({"ABSENT, false", "UNKNOWN, false", "GONE, false", "OUT, true", "PRESENT, true"})
    void onlyAShortageBecauseOfRecusalIsExcused(Presence recused, boolean quorum) {
        Roll roll = roll(Presence.PRESENT, Presence.PRESENT, Presence.PRESENT, recused, recused, Presence.ABSENT, Presence.ABSENT,
                Presence.ABSENT, Presence.ABSENT, Presence.ABSENT);
        assertEquals(quorum, roll.hasQuorum(Set.of(4L, 5L)));
    }

    /** V16: the recused member in the chamber is not present in the matter. */
    @Test
    void theRecusedAreNotPresentInTheMatter() {
        Roll roll = roll(Presence.PRESENT, Presence.PRESENT, Presence.PRESENT, Presence.OUT);
        assertEquals(3, roll.present());
        assertEquals(2, roll.present(Set.of(3L)));
    }

    @Test
    void aChairWhoIsNotThereDoesNotPreside() {
        assertTrue(roll(Presence.PRESENT, Presence.PRESENT).chairPresent());
        assertFalse(roll(Presence.OUT, Presence.PRESENT).chairPresent());
    }

    private static Roll roll(Presence... presences) {
        List<RollLine> lines = new ArrayList<>();
        for (Presence presence : presences) {
            int seat = lines.size() + 1;
            lines.add(new RollLine(seat, 100 + seat, seat, new PersonName("議員", "" + seat, "", ""), "", presence, false, null));
        }
        return new Roll(1, RollState.OPEN, presences.length, (presences.length + 1) / 2, 1L, lines);
    }
}
