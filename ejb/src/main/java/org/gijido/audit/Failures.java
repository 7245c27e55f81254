package org.gijido.audit;

/**
 * Sign-ins in vain since the beginning of yesterday.
 *
 * @param all    passwords that did not match, and tries while a lock stood (the first of each lock)
 * @param locked how often a lock began
 */
public record Failures(long all, long locked) {
}
