package org.gijido.approvals.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.gijido.approvals.Act;
import org.gijido.approvals.ActorKind;
import org.gijido.approvals.State;
import org.junit.jupiter.api.Test;

/** The closed matrix of the law of approvals, cell by cell. */
class MatrixTest {

    /** A cell: an act by an actor in a state, and what is answered. */
    private record Cell(State state, Act act, ActorKind actor, String answer) {}

    @Test
    void everyCellIsAnsweredAsTheMatrixSays() throws IOException {
        List<Cell> cells = cells();
        assertEquals((State.values().length) * (Act.values().length - 1) * ActorKind.values().length, cells.size());
        List<String> wrong = new ArrayList<>();
        for (Cell cell : cells) {
            String got = words(cell.state(), Matrix.answer(cell.state(), cell.act(), Set.of(cell.actor())));
            if (!cell.answer().equals(got)) {
                wrong.add(cell + " got " + got);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void whoIsSeveralMayWhatAnyOfThemMay() {
        Set<ActorKind> both = EnumSet.of(ActorKind.DRAFTER, ActorKind.LINE_HOLDER);
        assertEquals(new Verdict.Open(State.CIRCULATING), Matrix.answer(State.CIRCULATING, Act.APPROVE, both));
        assertEquals(new Verdict.Open(State.WITHDRAWN), Matrix.answer(State.CIRCULATING, Act.WITHDRAW, both));
        assertEquals(new Verdict.NotYours(), Matrix.answer(State.CIRCULATING, Act.DECIDE, both));
    }

    @Test
    void theInformationDivisionReadsWhatItDraftedAndNothingElse() {
        assertTrue(Matrix.mayRead(State.DECIDED, EnumSet.of(ActorKind.ADMIN, ActorKind.DRAFTER)));
        assertEquals(new Verdict.NotFound(), Matrix.answer(State.DECIDED, Act.READ, Set.of(ActorKind.ADMIN)));
        assertEquals(new Verdict.NotFound(), Matrix.answer(State.DECIDED, Act.READ, Set.of()));
    }

    @Test
    void anActIsTakenBackByItsOwnHandWhileTheDocumentGoesRound() {
        for (State state : State.values()) {
            Verdict verdict = Matrix.answer(state, Act.UNDO, Set.of(ActorKind.DONE_HOLDER));
            assertEquals(state.round(), verdict instanceof Verdict.Open, state + " " + verdict);
        }
        assertEquals(new Verdict.NotYours(), Matrix.answer(State.CIRCULATING, Act.UNDO, Set.of(ActorKind.LINE_HOLDER)));
    }

    @Test
    void whatIsOpenIsWhatIsAnsweredOpen() {
        assertEquals(EnumSet.of(Act.READ, Act.EDIT, Act.SUBMIT, Act.DELETE_DRAFT, Act.BEGIN_PAPER_ROUND),
                Matrix.open(State.DRAFT, Set.of(ActorKind.DRAFTER)));
    }

    private static List<Cell> cells() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                MatrixTest.class.getResourceAsStream("/approvals/matrix.csv"), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split(",", -1)).map(MatrixTest::cell).toList();
        }
    }

    private static Cell cell(String... columns) {
        String answer = columns[3].equals("yes") ? columns[4] : columns[5] + " " + columns[6];
        return new Cell(State.valueOf(columns[0]), Act.valueOf(columns[1].toUpperCase(Locale.ROOT)),
                ActorKind.valueOf(columns[2].toUpperCase(Locale.ROOT)), answer);
    }

    private static String words(State state, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Open open -> open.next() == null ? "(gone)" : open.next().name();
            case Verdict.NotFound none -> "404 approvals.error.notFound";
            case Verdict.Shared shared -> "403 approvals.error.shared";
            case Verdict.NotYours not -> "403 approvals.error.notYours";
            case Verdict.NotNow not -> "409 approvals.error.state";
            case Verdict.DeciderPresent there -> "409 approvals.error.deciderPresent";
            case Verdict.SubstituteBarred barred -> "409 approvals.error.substituteBarred";
            case Verdict.LowerPresent there -> "409 approvals.error.lowerPresent";
        };
    }
}
