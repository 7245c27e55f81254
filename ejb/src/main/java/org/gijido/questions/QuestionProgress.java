package org.gijido.questions;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.shared.Actor;
import org.gijido.shared.BusinessException;

/**
 * Where the answers report how far they are. To be called in the transaction that changes the text or a stamp, so that the
 * state on every screen is never behind the facts.
 */
@Stateless
public class QuestionProgress {

    /** While somebody types, the board is told of the new time once in this long. */
    private static final Duration QUIET = Duration.ofMinutes(1);

    /**
     * How an answer stands now, as a whole.
     *
     * @param textLength    in characters (code points) of the plain text
     * @param textChangedAt null while nothing was ever written
     * @param textChangedBy name of who last changed the text; null as above
     * @param route         the edition of the routes that it began with; null while nobody has ever stamped it
     * @param lastStep      the place of the furthest stamp that stands; null when there is none
     * @param overtaken     the places whose stamps stand on another text than it has now, in their order
     * @param returned      whether it was sent back and not stamped again since
     * @param signedOffAt   the time of 校了; null when it is open
     */
    public record Report(long questionId, int textLength, LocalDateTime textChangedAt, String textChangedBy,
                         Integer route, String lastStep, List<String> overtaken, boolean returned, LocalDateTime signedOffAt) {

        public Report {
            overtaken = List.copyOf(overtaken);
        }
    }

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private BoardRows rows;
    @Inject
    private Event<QuestionProgressed> events;

    /** @throws BusinessException NOT_FOUND when there is no such question */
    public void report(Actor actor, Report report) {
        BoardRow before = rows.get(report.questionId());
        write(report);
        BoardRow now = rows.get(report.questionId());
        boolean otherwise = !Standing.of(now).equals(Standing.of(before)) || !now.overtaken().equals(before.overtaken());
        if (otherwise || Duration.between(before.changedAt(), now.changedAt()).compareTo(QUIET) > 0) {
            events.fire(new QuestionProgressed(BoardChange.of(actor.name(), before, now)));
        }
    }

    private void write(Report report) {
        entities.createNativeQuery("""
                insert into question_progress
                    (question_id, text_length, text_changed_at, text_changed_by, route_edition, last_step, overtaken, returned,
                     signed_off_at)
                values (:id, :length, :changedAt, :changedBy, :route, :step, :overtaken, :returned, :signedOffAt)
                on duplicate key update text_length = values(text_length), text_changed_at = values(text_changed_at),
                    text_changed_by = values(text_changed_by), route_edition = values(route_edition),
                    last_step = values(last_step), overtaken = values(overtaken), returned = values(returned),
                    signed_off_at = values(signed_off_at)""")
                .setParameter("id", report.questionId()).setParameter("length", report.textLength())
                .setParameter("changedAt", report.textChangedAt()).setParameter("changedBy", report.textChangedBy())
                .setParameter("route", report.route()).setParameter("step", report.lastStep())
                .setParameter("overtaken", OvertakenSteps.text(report.overtaken()))
                .setParameter("returned", report.returned()).setParameter("signedOffAt", report.signedOffAt())
                .executeUpdate();
    }
}
