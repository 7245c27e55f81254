package org.gijido.questions;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A question as a line of the board. Names of divisions and speakers are not in it: they belong to the directory and
 * the assembly, and a screen holds them once.
 *
 * @param number     {@code 1-(2)-①}
 * @param leadUnitId the lead division; null while none holds it
 * @param stamp      the furthest stamp when the state is STAMPED; otherwise null
 * @param part       the place where several have to stamp and not all have; null where none is so
 * @param route      the edition of the routes that its answer began with; null while nobody has stamped it
 * @param overtaken  押印後変更: stamps that stand on another text than the answer has now
 * @param deadline   the internal deadline, or the official one where no internal is set; null when neither is
 * @param changedAt  the later of the last change to the question and to its answer's text
 * @param changedBy  who made that change
 */
public record BoardRow(long id, long sessionId, long turnId, String number, String subject, Long leadUnitId,
        AnswererClass answererClass, String answererTitle, QuestionState state,
        LastStamp stamp, PartStamps part, Integer route, List<String> overtaken, LocalDateTime deadline,
        LocalDateTime officialDeadline, LocalDateTime changedAt, String changedBy) {

    public BoardRow {
        overtaken = List.copyOf(overtaken);
    }

    /** For the query: the path as it is stored, and the place without its words. */
    public BoardRow(long id, long sessionId, long turnId, int major, int middle, int minor, String subject, Long leadUnitId,
            AnswererClass answererClass, String answererTitle, QuestionState state, String place, String part,
            Integer given, Integer needed, Integer route, String overtaken, LocalDateTime deadline,
            LocalDateTime officialDeadline, LocalDateTime changedAt,
            String changedBy) {
        this(id, sessionId, turnId, new QuestionNumber(major, middle, minor).text(), subject, leadUnitId, answererClass,
                answererTitle, state, LastStamp.at(place), PartStamps.at(part, given, needed), route,
                OvertakenSteps.parse(overtaken), deadline, officialDeadline,
                changedAt, changedBy);
    }

    BoardRow worded(AnswerRoutes routes) {
        return new BoardRow(id, sessionId, turnId, number, subject, leadUnitId, answererClass, answererTitle, state,
                routes.worded(stamp, route, answererClass), routes.worded(part, route, answererClass), route, overtaken, deadline,
                officialDeadline, changedAt, changedBy);
    }

    /** Whether the deadline has passed and work is left. */
    public boolean overdue(LocalDateTime now) {
        return deadline != null && deadline.isBefore(now) && !state.finished();
    }
}
