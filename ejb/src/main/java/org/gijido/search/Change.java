package org.gijido.search;

/** A document has changed; what it says now is asked of its feature. */
public record Change(long number, String document) {
}
