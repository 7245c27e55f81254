package org.gijido.approvals.deciding;

/**
 * A matter that the table knows, for who chooses one.
 *
 * @param kind     its code
 * @param words    the same in words
 * @param byAmount whether it has to be said for how much
 */
public record Matter(String kind, String words, boolean byAmount) {
}
