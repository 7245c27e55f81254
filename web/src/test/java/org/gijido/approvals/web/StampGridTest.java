package org.gijido.approvals.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.gijido.approvals.Act;
import org.gijido.approvals.State;
import org.gijido.approvals.StepKind;
import org.gijido.approvals.StepMark;
import org.gijido.approvals.StepState;
import org.gijido.approvals.reading.DocumentView.BoxOnWay;
import org.junit.jupiter.api.Test;

/** 決裁欄 as on paper. */
class StampGridTest {

    private static List<GridRow> rows(BoxOnWay... boxes) {
        return new StampGrid(Locale.JAPANESE, Views.NOW).rows(Views.view(State.CIRCULATING, EnumSet.noneOf(Act.class), Set.of(),
                List.of(boxes), List.of(), List.of(Views.version(1, Views.content("件名", "伺い", null)))));
    }

    @Test
    void whoDecidesStandsFirstAndWhoPutItUpLastAndSectionsHaveARowOfTheirOwn() {
        List<GridRow> rows = rows(
                Views.box(1, StepKind.LINE, "情報政策課 課長", StepState.DONE, Views.stamp(StepMark.APPROVED, null, 1), false),
                Views.box(2, StepKind.CONCURRENCE, "総務部 財政課 課長", StepState.WAITING, null, false),
                Views.box(3, StepKind.DECISION, "政策調整部 部長", StepState.COMING, null, true));
        assertEquals(List.of("部長", "課長", "起案"), rows.get(0).boxes().stream().map(GridBox::head).toList());
        assertEquals(List.of("課長"), rows.get(1).boxes().stream().map(GridBox::head).toList());
        assertEquals(List.of("決裁", "合議"), rows.stream().map(GridRow::word).toList());
    }

    @Test
    void aStampSaysUnitDayAndSurname() {
        GridBox box = rows(
                Views.box(1, StepKind.LINE, "情報政策課 課長", StepState.DONE, Views.stamp(StepMark.APPROVED, null, 1), false))
                .getFirst().boxes().getFirst();
        assertTrue(box.seal().contains("情報政策課 R8.12.1 山﨑"), box::seal);
        assertEquals("回議", box.why());
    }

    @Test
    void anEmptyBoxSaysWhoseTurnItIsAndSinceWhenItIsLate() {
        GridBox box = rows(Views.box(1, StepKind.DECISION, "政策調整部 部長", StepState.WAITING, null, true)).getFirst().boxes()
                .getFirst();
        assertEquals("髙橋 正人", box.holder());
        assertEquals("turn", box.look());
        assertEquals("別表第1-20", box.why());
        assertTrue(box.late());
        assertNull(box.seal());
    }

    @Test
    void inTheSteadOfWhomStandsBesideTheStamp() {
        GridBox box = rows(Views.box(1, StepKind.DECISION, "政策調整部 部長", StepState.DONE,
                Views.stamp(StepMark.SUBSTITUTED, "政策調整部 部長 髙橋 正人", 1), false)).getFirst().boxes().getFirst();
        assertEquals("代", box.mark());
        assertEquals("政策調整部 部長 髙橋 正人に代わって", box.stead());
    }

    @Test
    void whatCountsNoMoreIsStruckInARowOfItsOwn() {
        assertEquals("struck", rows(Views.box(1, StepKind.LINE, "情報政策課 課長", StepState.VOID,
                Views.stamp(StepMark.APPROVED, null, 1), false)).getLast().boxes().getFirst().look());
    }
}
