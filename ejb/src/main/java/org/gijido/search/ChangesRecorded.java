package org.gijido.search;

/** Documents were written into the outbox, in a transaction that may still fail. */
public record ChangesRecorded(String kind) {
}
