package org.gijido.search;

import java.util.List;

/** A passage as it was recorded, cut where marked and unmarked parts meet. */
public record MarkedText(List<Part> parts) {

    public MarkedText {
        parts = List.copyOf(parts);
    }

    /** Some characters that were sought, or not. */
    public record Part(String text, boolean marked) {
    }

    public boolean anyMarked() {
        return parts.stream().anyMatch(Part::marked);
    }
}
