package org.gijido.questions;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

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
     * @param lastStep      the furthest place where enough stamps stand, below the part if there is one; null when there is none
     * @param part          the place where stamps stand that are not enough and that is waited for; otherwise null
     * @param overtaken     the places whose stamps stand on another text than it has now, in their order
     * @param again         who has to stamp there anew, as {@link #mark} has it
     * @param returned      whether it was sent back and not stamped again since
     * @param signedOffAt   the time of 校了; null when it is open
     */
    public record Report(long questionId, int textLength, LocalDateTime textChangedAt, String textChangedBy,
            Integer route, String lastStep, Part part, List<String> overtaken, List<String> again,
            boolean returned, LocalDateTime signedOffAt) {

        public Report {
            overtaken = List.copyOf(overtaken);
            again = List.copyOf(again);
        }
    }

    /**
     * A place where several have to stamp and not all of them have.
     *
     * @param by keys of those who have, or for whom somebody has
     */
    public record Part(String step, int given, int needed, List<String> by) {

        public Part {
            by = List.copyOf(by);
        }
    }

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private BoardRows rows;
    @Inject
    private Event<QuestionProgressed> events;

    /** The stamp of one person at a place where several stamp. */
    public static String mark(String step, String signer) {
        return step + OvertakenSteps.OF + signer;
    }

    /** @throws BusinessException NOT_FOUND when there is no such question */
    public void report(Actor actor, Report report) {
        BoardRow before = rows.get(report.questionId());
        write(report);
        BoardRow now = rows.get(report.questionId());
        boolean otherwise = !Standing.of(now).equals(Standing.of(before)) || !now.overtaken().equals(before.overtaken())
                || !Objects.equals(now.part(), before.part());
        if (otherwise || Duration.between(before.changedAt(), now.changedAt()).compareTo(QUIET) > 0) {
            events.fire(new QuestionProgressed(BoardChange.of(actor.name(), before, now)));
        }
    }

    private void write(Report report) {
        Optional<Part> part = Optional.ofNullable(report.part());
        entities.createNativeQuery("""
                insert into question_progress
                    (question_id, text_length, text_changed_at, text_changed_by, route_edition, last_step, part_step, part_given,
                     part_needed, part_by, overtaken, returned, signed_off_at)
                values (:id, :length, :changedAt, :changedBy, :route, :step, :partStep, :partGiven, :partNeeded, :partBy,
                    :overtaken, :returned, :signedOffAt)
                on duplicate key update text_length = values(text_length), text_changed_at = values(text_changed_at),
                    text_changed_by = values(text_changed_by), route_edition = values(route_edition),
                    last_step = values(last_step), part_step = values(part_step), part_given = values(part_given),
                    part_needed = values(part_needed), part_by = values(part_by), overtaken = values(overtaken),
                    returned = values(returned),
                    signed_off_at = values(signed_off_at)""")
                .setParameter("id", report.questionId()).setParameter("length", report.textLength())
                .setParameter("changedAt", report.textChangedAt()).setParameter("changedBy", report.textChangedBy())
                .setParameter("route", report.route()).setParameter("step", report.lastStep())
                .setParameter("partStep", part.map(Part::step).orElse(null))
                .setParameter("partGiven", part.map(Part::given).orElse(null))
                .setParameter("partNeeded", part.map(Part::needed).orElse(null))
                .setParameter("partBy", OvertakenSteps.text(part.map(Part::by).orElse(List.of())))
                .setParameter("overtaken", OvertakenSteps.text(Stream.of(report.overtaken(), report.again())
                        .flatMap(List::stream).toList()))
                .setParameter("returned", report.returned()).setParameter("signedOffAt", report.signedOffAt())
                .executeUpdate();
    }
}
