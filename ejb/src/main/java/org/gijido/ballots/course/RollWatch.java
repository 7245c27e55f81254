package org.gijido.ballots.course;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.gijido.agenda.AgendaBook;
import org.gijido.agenda.ItemUse;
import org.gijido.attendance.MemberMarked;
import org.gijido.attendance.PresidingChanging;
import org.gijido.attendance.SittingEnding;
import org.gijido.ballots.RoundSeats;
import org.gijido.ballots.VoteChanged;
import org.gijido.ballots.Votes;
import org.gijido.ballots.entity.VoteRound;
import org.gijido.shared.Actor;
import org.gijido.shared.BusinessException;

/** What coming and going, and the end of the sitting, mean for votes. */
@Dependent
class RollWatch implements ItemUse {

    @Inject
    private Votes votes;
    @Inject
    private RoundSeats seats;
    @Inject
    private AgendaBook agenda;
    @Inject
    private Courses courses;
    @Inject
    private EndedItems endings;
    @Inject
    private Clock clock;
    @Inject
    private Event<VoteChanged> events;

    /** Who leaves before voting is 退席 and not waited for. Who comes after the opening does not join it. */
    void on(@Observes MemberMarked mark) {
        if (mark.presence().inChamber()) {
            return;
        }
        votes.running(mark.sittingId()).filter(round -> round.state().takesBallots()).ifPresent(running -> {
            VoteRound round = votes.lock(running.id().voteId(), running.id().number());
            if (round.state().takesBallots() && seats.leaves(round.id(), mark.councillorId(), LocalDateTime.now(clock))) {
                events.fire(VoteChanged.step(Actor.SYSTEM, round, "left", Map.of("councillor", mark.councillorId())));
            }
        });
    }

    void on(@Observes SittingEnding ending) {
        if (votes.running(ending.sittingId()).isPresent()) {
            throw BusinessException.conflict("ballots.error.stillRunning");
        }
        String open = courses.of(ending.sittingId(), agenda.items(ending.sittingId())).values().stream()
                .filter(ItemCourse::unfinished)
                .map(course -> course.matter().label()).collect(Collectors.joining("、"));
        if (!open.isEmpty()) {
            throw BusinessException.conflict("ballots.error.withoutResult", open);
        }
    }

    /** Who presides has no ballot in the round; another chair would vote twice, or as a member and then alone (Act 116). */
    void on(@Observes PresidingChanging change) {
        if (votes.running(change.sittingId()).isPresent()) {
            throw BusinessException.conflict("ballots.error.presidingRuns");
        }
    }

    @Override
    public boolean isPut(long itemId) {
        return votes.ofItem(itemId).isPresent() || endings.has(itemId);
    }
}
