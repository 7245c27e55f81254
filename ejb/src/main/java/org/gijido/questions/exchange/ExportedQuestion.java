package org.gijido.questions.exchange;

import java.time.LocalDateTime;

import org.gijido.questions.AnswerRoutes;
import org.gijido.questions.AnswererClass;
import org.gijido.questions.BoardRows;
import org.gijido.questions.LastStamp;
import org.gijido.questions.PartStamps;
import org.gijido.questions.QuestionNumber;
import org.gijido.questions.QuestionState;

/** A question as a line of the export. */
record ExportedQuestion(long id, long turnId, int major, int middle, int minor, String subHeading, String subject, String body,
        String hearingNotes, AnswererClass answererClass, String answererTitle, Long leadUnitId,
        QuestionState state, String place, String part, Integer given, Integer needed, Integer route,
        LocalDateTime officialDeadline, LocalDateTime internalDeadline, LocalDateTime changedAt, String changedBy) {

    static final String SELECT = "select new org.gijido.questions.exchange.ExportedQuestion("
            + "q.id, q.turnId, q.major, q.middle, q.minor,"
            + " q.subHeading, q.subject, q.body, q.hearingNotes, q.answererClass, q.answererTitle, a.unitId, "
            + QuestionState.HQL + ", " + QuestionState.HQL_PLACE + ", " + QuestionState.HQL_PART
            + ", p.route, q.officialDeadline, q.internalDeadline," + BoardRows.CHANGED_AT + ", q.changedBy)";

    LastStamp stamp(AnswerRoutes routes) {
        return routes.worded(LastStamp.at(place), route, answererClass);
    }

    PartStamps part(AnswerRoutes routes) {
        return routes.worded(PartStamps.at(part, given, needed), route, answererClass);
    }

    String number() {
        return new QuestionNumber(major, middle, minor).text();
    }
}
