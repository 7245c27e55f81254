package org.gijido.ballots.course;

import java.util.List;
import java.util.Optional;

import org.gijido.agenda.CommitteeReport;
import org.gijido.agenda.Matter;
import org.gijido.agenda.PutToVote;
import org.gijido.ballots.Outcome;

/**
 * What of an item is put to the vote next, by what was decided so far. A committee's change that falls rejects only itself;
 * after an amendment was carried, what it left of the original is put; a refused withdrawal leaves the item where it was.
 *
 * <p>A report that agrees with the original is the original: voted down, the item is decided, for the council does not decide
 * the same twice in a session 一事不再議.
 */
final class Course {

    /** A result that was declared and stands. */
    record Result(PutToVote put, Outcome outcome) {

        boolean passed() {
            return outcome == Outcome.PASSED || outcome == Outcome.ELECTED;
        }
    }

    private Course() {
    }

    /**
     * @param results of the item itself, in their order
     * @param amended whether an amendment to it that is an item of its own was carried
     * @return empty when the item is decided
     */
    static Optional<PutToVote> next(Matter item, List<Result> results, boolean amended) {
        if (results.isEmpty()) {
            return Optional.of(amended && item.put().onSubstance() ? PutToVote.REMAINDER : item.put());
        }
        Result last = results.getLast();
        return switch (last.put()) {
            case ORIGINAL, REMAINDER, AMENDMENT -> Optional.empty();
            case COMMITTEE_REPORT ->
                last.passed() || !item.putting(last.put()).fallsAlone() ? Optional.empty() : original(amended);
            case COMMITTEE_AMENDMENT -> original(last.passed() || amended);
            case CONTINUATION, WITHDRAWAL -> last.passed() ? Optional.empty() : substance(item, amended);
        };
    }

    private static Optional<PutToVote> original(boolean amended) {
        return Optional.of(amended ? PutToVote.REMAINDER : PutToVote.ORIGINAL);
    }

    private static Optional<PutToVote> substance(Matter item, boolean amended) {
        boolean reported = item.report() == CommitteeReport.PASS || item.report() == CommitteeReport.AMEND;
        return Optional.of(amended ? PutToVote.REMAINDER : reported ? PutToVote.COMMITTEE_REPORT : PutToVote.ORIGINAL);
    }
}
