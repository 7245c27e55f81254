package org.gijido.questions;

/**
 * A question as papers print it.
 *
 * @param leadUnitId the lead division; null while none holds it
 */
public record QuestionOnPaper(long id, long sessionId, long turnId, QuestionNumber number, String subHeading, String subject,
                              String body, AnswererClass answererClass, String answererTitle, Long leadUnitId,
                              QuestionState state) {

    static final String SELECT = "select new org.gijido.questions.QuestionOnPaper(q.id, q.sessionId, q.turnId, q.major, q.middle,"
            + " q.minor, q.subHeading, q.subject, q.body, q.answererClass, q.answererTitle, a.unitId, " + QuestionState.HQL + ")";

    /** For the query: the path as it is stored. */
    public QuestionOnPaper(long id, long sessionId, long turnId, int major, int middle, int minor, String subHeading, String subject,
                           String body, AnswererClass answererClass, String answererTitle, Long leadUnitId, QuestionState state) {
        this(id, sessionId, turnId, new QuestionNumber(major, middle, minor), subHeading, subject, body, answererClass,
                answererTitle, leadUnitId, state);
    }
}
