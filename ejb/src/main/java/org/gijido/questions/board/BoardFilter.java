package org.gijido.questions.board;

import java.util.Objects;

import org.gijido.questions.AnswererClass;
import org.gijido.questions.Standing;

/**
 * Which lines of a session's board are wanted; null (or blank) leaves a field open.
 *
 * @param turnId       one speaker's turn
 * @param departmentId the department of the lead division
 * @param divisionId   the lead division
 * @param own          only what the caller's divisions lead or contribute to
 * @param text         part of the subject, the sub-heading or the question
 */
public record BoardFilter(long sessionId, Long turnId, Long departmentId, Long divisionId, Standing state,
        AnswererClass answererClass, Due due, boolean own, String text, Order order) {

    /** How near the deadline is, for questions on which work is left. */
    public enum Due {
        OVERDUE,
        /** Today or before. */
        TODAY,
        /** Within three days from now, or before. */
        SOON
    }

    /** How the lines are sorted. */
    public enum Order {
        /** As they will be asked. */
        SPEAKING,
        /** The nearest deadline first; those without come last. */
        DEADLINE,
        /** The last change first. */
        CHANGED
    }

    public BoardFilter {
        text = Objects.requireNonNullElse(text, "").strip();
        order = Objects.requireNonNullElse(order, Order.SPEAKING);
    }

    /** All questions of the session, as they will be asked. */
    public static BoardFilter all(long sessionId) {
        return new BoardFilter(sessionId, null, null, null, null, null, null, false, "", Order.SPEAKING);
    }
}
