package org.gijido.frame.web;

import java.util.List;
import java.util.Locale;

/**
 * What a {@link FrontCard} shows.
 *
 * @param lines  facts, each a way to where it is dealt with
 * @param button the words of the one thing to do; null without one
 * @param path   where the button leads; null without one
 */
public record Card(String heading, List<Line> lines, String button, String path) {

    /** How a line stands: by word and shape, never by colour alone. */
    public enum Standing {
        /** A step that is taken. */
        DONE,
        /** Not begun. */
        TODO,
        /** Somebody has to look. */
        LATE;

        /** The key of its word. */
        public String key() {
            return "frame.standing." + name().toLowerCase(Locale.ROOT);
        }

        /** The kind of {@code g:state}. */
        public String kind() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param value a figure or a word
     * @param standing null where the value says it
     * @param path null for one that leads nowhere
     */
    public record Line(String word, String value, Standing standing, String path) {
    }

    public Card {
        lines = List.copyOf(lines);
    }
}
