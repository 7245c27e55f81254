package org.gijido.archive.web;

import java.util.List;

/**
 * By what the hits can be narrowed, with the commonest values.
 *
 * @param code of the facet; its label is {@code archive.facet.<code>}
 * @param open whether the values are shown at once
 */
public record FacetView(String code, boolean open, List<Choice> choices) {

    /**
     * A value with its number.
     *
     * @param href the search with this value chosen, or no longer chosen
     */
    public record Choice(String value, long count, boolean chosen, String href) {
    }
}
