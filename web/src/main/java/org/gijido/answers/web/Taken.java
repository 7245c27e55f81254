package org.gijido.answers.web;

/**
 * A piece of writing is in the record.
 *
 * @param result {@code appended}, or {@code repeated} when it was there before
 */
public record Taken(String result, long seq) {}
