package org.gijido.ballots;

/** A press on its way into the box, and whose it is. */
public record CastEntry(long accountId, long personId, CastCommand command) {
}
