package org.gijido.access;

/** Something that the account was entered with has ended: open sockets must be asked again, and closed. */
public record AccountRightsChanged(long accountId) {
}
