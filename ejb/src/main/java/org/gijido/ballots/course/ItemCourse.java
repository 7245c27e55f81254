package org.gijido.ballots.course;

import java.util.List;
import java.util.Optional;

import org.gijido.agenda.AgendaItemRow;
import org.gijido.agenda.Matter;
import org.gijido.agenda.PutToVote;
import org.gijido.ballots.Outcome;
import org.gijido.ballots.entity.VoteRound;
import org.gijido.shared.FeatureOnly;

/**
 * Where an item stands.
 *
 * @param last     its last round, however it ended; null before the first
 * @param results  declared and standing, in their order
 * @param next     what is put next; empty when it is decided or ended
 * @param before   matters that the rules want put before this one and that are still open
 * @param tooLate  an amendment whose original was decided already
 * @param ending   how it ended without a vote; null while it did not
 * @param openSeats of an election: seats that nobody was elected to yet
 */
@FeatureOnly
public record ItemCourse(AgendaItemRow item, VoteRound last, List<Course.Result> results, Optional<PutToVote> next,
        List<AgendaItemRow> before,
        boolean tooLate, EndedItem ending, int openSeats) {

    /** What is put now or, of a decided item, what was put last. */
    public Matter matter() {
        return item.matter().putting(next.or(() -> results.isEmpty() ? Optional.empty() : Optional.of(results.getLast().put()))
                .orElse(item.put()));
    }

    /** What the item has become: 修正可決, 継続審査, 撤回; empty while that is open. */
    public String word() {
        if (ending != null) {
            return ending.ending().word();
        }
        if (next.isPresent() || results.isEmpty()) {
            return "";
        }
        Course.Result decisive = results.getLast();
        Matter matter = item.matter().putting(decisive.put());
        return decisive.put() == PutToVote.AMENDMENT ? matter.word(decisive.passed()) : matter.itemWord(decisive.passed());
    }

    /** What was decided on the way, in words: 議案第13号に対する委員会の修正案 否決. */
    public List<String> onTheWay() {
        List<Course.Result> before = next.isPresent() ? results : results.subList(0, Math.max(0, results.size() - 1));
        return before.stream().map(result -> {
            Matter matter = item.matter().putting(result.put());
            return (result.passed() ? matter.label() : matter.rejectedLabel()) + " " + matter.word(result.passed());
        }).toList();
    }

    /** Whether the chair can put it now. */
    public boolean canBePut() {
        return next.isPresent() && before.isEmpty() && !tooLate && (last == null || !last.state().running());
    }

    /** Whether a vote on it was begun and it has no result yet: the sitting cannot end so. */
    boolean unfinished() {
        return last != null && next.isPresent() && !last.state().running()
                && (last.repeatable() || last.outcome() == Outcome.REJECTED && openSeats == 0 || last.put().amends());
    }
}
