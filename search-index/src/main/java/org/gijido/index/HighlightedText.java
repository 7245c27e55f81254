package org.gijido.index;

import java.util.List;

/** A text, or a passage of it, cut where marked and unmarked parts meet; the parts together are the passage as typed. */
public record HighlightedText(List<Part> parts) {

    public HighlightedText {
        parts = List.copyOf(parts);
    }

    /** Some characters that are marked, or not. */
    public record Part(String text, boolean marked) {
    }

    /** Whether anything is marked. */
    public boolean anyMarked() {
        return parts.stream().anyMatch(Part::marked);
    }
}
