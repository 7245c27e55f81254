package org.gijido.questions;

/**
 * A question as papers print it.
 *
 * @param leadUnitId the lead division; null while none holds it
 * @param stamp      the furthest stamp when the state is STAMPED; otherwise null
 * @param part       the place where several have to stamp and not all have; null where none is so
 * @param route      the edition of the routes that its answer began with; null while nobody has stamped it
 */
public record QuestionOnPaper(long id, long sessionId, long turnId, QuestionNumber number, String subHeading, String subject,
        String body, AnswererClass answererClass, String answererTitle, Long leadUnitId,
        QuestionState state, LastStamp stamp, PartStamps part, Integer route) {

    static final String SELECT = "select new org.gijido.questions.QuestionOnPaper(q.id, q.sessionId, q.turnId, q.major, q.middle,"
            + " q.minor, q.subHeading, q.subject, q.body, q.answererClass, q.answererTitle, a.unitId, " + QuestionState.HQL + ", "
            + QuestionState.HQL_PLACE + ", " + QuestionState.HQL_PART + ", p.route)";

    /** For the query: the path as it is stored, and the place without its words. */
    public QuestionOnPaper(long id, long sessionId, long turnId, int major, int middle, int minor, String subHeading,
            String subject,
            String body, AnswererClass answererClass, String answererTitle, Long leadUnitId, QuestionState state,
            String place, String part, Integer given, Integer needed, Integer route) {
        this(id, sessionId, turnId, new QuestionNumber(major, middle, minor), subHeading, subject, body, answererClass,
                answererTitle, leadUnitId, state, LastStamp.at(place), PartStamps.at(part, given, needed), route);
    }

    QuestionOnPaper worded(AnswerRoutes routes) {
        return new QuestionOnPaper(id, sessionId, turnId, number, subHeading, subject, body, answererClass,
                answererTitle, leadUnitId, state, routes.worded(stamp, route, answererClass),
                routes.worded(part, route, answererClass), route);
    }
}
