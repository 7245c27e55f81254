package org.gijido.attendance;

/**
 * Another member is about to take the chair; whoever has something running that the chair runs refuses by a BusinessException.
 */
public record PresidingChanging(long sittingId, long councillorId) {
}
