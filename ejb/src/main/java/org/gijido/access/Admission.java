package org.gijido.access;

/**
 * Somebody was let in.
 *
 * @param caller     who it is today
 * @param mustChange whether a new password must be chosen before anything else
 */
public record Admission(Caller caller, Credential credential, boolean mustChange) {
}
