package org.gijido.questions.seeking;

/**
 * A question that was found.
 *
 * @param number {@code 1-(2)-①}
 * @param councillor 16番 福島 太郎
 * @param session the name of its session
 */
public record FoundQuestion(long id, String number, String subject, String councillor, String session) {
}
