package org.gijido.search.web;

import java.util.List;
import java.util.stream.Stream;

/**
 * A thing that was found, as a line.
 *
 * @param context in a few words each: when, who, where
 * @param path of its page
 */
public record Thing(String title, List<String> context, String path) {

    public Thing {
        context = List.copyOf(context);
    }

    /** Without what is empty. */
    public static Thing of(String title, String path, String... context) {
        return new Thing(title, Stream.of(context).filter(words -> !words.isBlank()).toList(), path);
    }
}
