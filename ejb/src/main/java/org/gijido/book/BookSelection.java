package org.gijido.book;

/**
 * Which answers of a session are wanted; null (or blank) leaves a field open.
 *
 * @param departmentId the department of the lead division
 * @param answerer title of the one who answers
 */
public record BookSelection(long sessionId, Long councillorId, Long departmentId, String answerer) {

    public BookSelection {
        answerer = answerer == null ? "" : answerer.strip();
    }
}
