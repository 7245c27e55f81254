package org.gijido.attendance;

/** The sitting is about to be closed; whoever has something unfinished refuses by a BusinessException. */
public record SittingEnding(long sittingId) {
}
