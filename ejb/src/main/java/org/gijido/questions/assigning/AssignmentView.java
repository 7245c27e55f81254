package org.gijido.questions.assigning;

import java.time.LocalDateTime;

import org.gijido.questions.AssignmentKind;
import org.gijido.questions.AssignmentReply;

/**
 * An assignment that holds.
 *
 * @param unitName       the division's name of today
 * @param dueAt          until when a contribution is wanted; null when not set
 * @param reply          null while the division has not answered
 * @param proposedUnitId and its name, when the reply is PROPOSED; else null
 */
public record AssignmentView(long id, long questionId, long unitId, String unitName, AssignmentKind kind, LocalDateTime dueAt,
        LocalDateTime assignedAt, String assignedBy, AssignmentReply reply, String reason,
        Long proposedUnitId, String proposedUnitName, LocalDateTime repliedAt, String repliedBy) {
}
