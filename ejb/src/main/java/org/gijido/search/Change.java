package org.gijido.search;

/** A document of a kind has changed; what it says now is asked of its feature. */
public record Change(long number, String kind, String document) {
}
