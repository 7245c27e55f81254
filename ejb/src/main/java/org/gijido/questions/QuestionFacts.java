package org.gijido.questions;

/**
 * All that the state of a question follows from.
 *
 * @param assigned  whether a lead division holds it
 * @param reply     what that division said; null while it has not answered
 * @param lastStep  the place of the furthest stamp that stands; null when there is none
 * @param returned  whether the answer was sent back since its last stamp
 */
public record QuestionFacts(boolean withdrawn, boolean assigned, AssignmentReply reply, int textLength,
        String lastStep, boolean returned, boolean signedOff) {
}
