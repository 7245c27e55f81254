package org.gijido.archive;

/** How many hits carry a value. */
public record FacetValue(String value, long count) {
}
