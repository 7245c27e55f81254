package org.gijido.ballots;

/** A seat in a round, as it was frozen: the name and the group of that day. */
public record RoundSeat(int seat, long councillorId, long personId, String name, String group, Standing standing) {
}
