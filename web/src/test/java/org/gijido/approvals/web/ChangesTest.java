package org.gijido.approvals.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.gijido.approvals.Act;
import org.gijido.approvals.Content;
import org.gijido.approvals.State;
import org.gijido.approvals.StepKind;
import org.gijido.approvals.StepMark;
import org.gijido.approvals.StepState;
import org.gijido.approvals.reading.DocumentView;
import org.junit.jupiter.api.Test;

/** Whoever stamped before sees what is not as it was then. */
class ChangesTest {

    private static final Content BEFORE = Views.content("後援名義の使用", "一行目\n二行目\n三行目", 1_500_000L);
    private static final Content AFTER = Views.content("後援名義の使用", "一行目\n二行目を直した\n三行目", 6_000_000L);

    private static DocumentView view(boolean mine) {
        return Views.view(State.CIRCULATING, EnumSet.noneOf(Act.class), Set.of(),
                List.of(Views.box(1, StepKind.LINE, "課長", StepState.VOID, Views.stamp(StepMark.APPROVED, null, 1), mine)),
                List.of(), List.of(Views.version(1, BEFORE), Views.version(2, AFTER)));
    }

    @Test
    void ofALongTextOnlyTheLinesAreShownThatDiffer() {
        assertEquals(List.of(new Change("金額", "1,500,000円", "6,000,000円"), new Change("伺い文", "二行目", "二行目を直した")),
                new Changes(Locale.JAPANESE).between(BEFORE, AFTER));
    }

    @Test
    void whatIsTheSameIsNoChange() {
        assertEquals(List.of(), new Changes(Locale.JAPANESE).between(BEFORE, BEFORE));
    }

    @Test
    void aLineThatWasAddedHasNothingBeforeIt() {
        assertEquals(List.of(new Change("伺い文", "", "四行目")), new Changes(Locale.JAPANESE).between(
                Views.content("件名", "三行目", null), Views.content("件名", "三行目\n四行目", null)));
    }

    @Test
    void theVersionIsTheOneThatTheReaderStamped() {
        assertEquals(1, Changes.stamped(view(true)).orElseThrow().number());
        assertTrue(Changes.stamped(view(false)).isEmpty());
    }
}
