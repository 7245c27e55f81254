package org.gijido.attendance;

/** A member came or went; a vote that is open may have to take notice. Fired with the roll locked. */
public record MemberMarked(long sittingId, long councillorId, Presence presence) {
}
