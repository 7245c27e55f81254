package org.gijido.ballots.chamber;

import java.util.List;

import org.gijido.agenda.AgendaItemRow;
import org.gijido.agenda.Matter;
import org.gijido.attendance.Roll;
import org.gijido.ballots.BallotPaper;
import org.gijido.ballots.ChamberView.CandidateView;
import org.gijido.ballots.ChamberView.ItemView;
import org.gijido.ballots.ChamberView.SayView;
import org.gijido.ballots.VoteState;
import org.gijido.ballots.course.ItemCourse;
import org.gijido.ballots.course.MethodOfRound;
import org.gijido.ballots.entity.Vote;
import org.gijido.ballots.entity.VoteRound;
import org.gijido.rules.VoteMethod;

/** An item of the order of business for the screens: what is put of it now, and what it has become. */
final class ItemViews {

    private ItemViews() {
    }

    /** @param vote null before the first round; @param say null where it is not said now */
    static ItemView of(ItemCourse course, Vote vote, List<CandidateView> candidates, List<Integer> recused, String memo,
            String mine,
            Roll roll, SayView say) {
        AgendaItemRow item = course.item();
        VoteRound last = course.last();
        boolean counted = last != null && last.outcome() != null && (last.state() == VoteState.CLOSED || last.stands());
        boolean open = counted && last.stands() && course.next().isPresent();
        Matter matter = last != null && last.state().running() ? item.matter().putting(last.put()) : course.matter();
        boolean decided = counted && !open;
        return new ItemView(item.id(), item.day(), item.kind().name(), item.kind().label(), item.number(), matter.label(),
                item.title(),
                item.proposer(), matter.meaning(), matter.put(), matter.passedWord(), matter.rejectedWord(),
                method(course, vote),
                item.majority(), item.electedSeats(), item.bundle(), item.added(), state(course),
                decided ? last.outcome().name() : null,
                course.ending() != null ? course.ending().ending().word() : decided ? word(course, matter, last) : null,
                course.onTheWay(), course.before().stream().map(AgendaItemRow::label).toList(), vote == null ? null : vote.id(),
                last == null ? null : last.id().number(), last != null && last.repeatable(), course.openSeats(), candidates,
                recused, memo, mine, mine == null ? null : named(item, mine, roll), say);
    }

    /** Whom a ballot of an election names; null for a blank one, and for an opinion. */
    private static String named(AgendaItemRow item, String ballot, Roll roll) {
        if (!(BallotPaper.parse(ballot).orElse(null) instanceof BallotPaper.Name(long candidate)) || candidate == 0) {
            return null;
        }
        return candidate < 0 ? item.others().get((int) -candidate - 1) : roll.lines().stream()
                .filter(line -> line.councillorId() == candidate).map(line -> line.name().full()).findFirst().orElse(null);
    }

    /** How it is taken now, or next. @param vote null before the first round */
    static VoteMethod method(ItemCourse course, Vote vote) {
        VoteRound last = course.last();
        if (vote == null) {
            return course.item().method();
        }
        return last.state().running() ? last.method() : MethodOfRound.due(course.item(), last, vote);
    }

    private static String state(ItemCourse course) {
        VoteRound last = course.last();
        if (last != null && last.state().running()) {
            return last.state().name();
        }
        return course.ending() != null ? "ENDED" : course.next().isPresent() ? "BEFORE" : last.state().name();
    }

    /** What was counted, until it is declared; then what the item has become. */
    private static String word(ItemCourse course, Matter matter, VoteRound last) {
        String become = last.stands() ? course.word() : "";
        return become.isEmpty() ? ResultViews.word(matter, last.outcome()) : become;
    }
}
