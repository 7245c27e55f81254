package org.gijido.questions.web;

import java.util.List;
import java.util.function.Predicate;

import org.gijido.assembly.TurnRow;
import org.gijido.questions.QuestionState;
import org.gijido.questions.Standing;
import org.gijido.questions.board.BoardTally;

/** The figures of a session: they always count all of it, whatever the filter shows. */
final class BoardFigures {

    /** A speaker with the progress of the questions. Withdrawn ones do not count. */
    public record Speaker(TurnRow turn, long count, long signedOff, String href, boolean chosen) {
    }

    /** A state, or the place of the furthest stamp, with how many questions stand there. */
    public record StateCount(String standing, String word, String kind, long count, String href, boolean chosen) {
    }

    private final List<BoardTally> tallies;

    BoardFigures(List<BoardTally> tallies) {
        this.tallies = tallies;
    }

    long count() {
        return sum(tally -> true);
    }

    long overdue() {
        return tallies.stream().mapToLong(BoardTally::overdue).sum();
    }

    long of(Standing standing) {
        return sum(tally -> standing.equals(new Standing(tally.state(), tally.place())));
    }

    long standing(long turnId) {
        return sum(tally -> tally.turnId() == turnId && tally.state() != QuestionState.WITHDRAWN);
    }

    long signedOff(long turnId) {
        return sum(tally -> tally.turnId() == turnId && tally.state() == QuestionState.SIGNED_OFF);
    }

    private long sum(Predicate<BoardTally> which) {
        return tallies.stream().filter(which).mapToLong(BoardTally::count).sum();
    }
}
