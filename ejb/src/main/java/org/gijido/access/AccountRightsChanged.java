package org.gijido.access;

/** The account's sessions or rights changed: open sockets must be asked again, or closed. */
public record AccountRightsChanged(long accountId) {
}
