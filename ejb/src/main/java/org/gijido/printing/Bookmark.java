package org.gijido.printing;

import java.util.List;

/** An entry of the reader's table of contents, with those below it. */
public record Bookmark(String title, Page target, List<Bookmark> children) {

    public Bookmark {
        children = List.copyOf(children);
    }

    /** An entry with nothing below. */
    public static Bookmark of(String title, Page target) {
        return new Bookmark(title, target, List.of());
    }
}
