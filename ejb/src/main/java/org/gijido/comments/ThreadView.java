package org.gijido.comments;

import java.time.LocalDateTime;
import java.util.List;

import org.gijido.shared.Actor;

/** A conversation about a passage, its comments in the order they were written. */
public record ThreadView(long id, Passage passage, boolean resolved, String resolver, LocalDateTime resolvedAt,
        List<Comment> comments) {

    /** One thing said. */
    public record Comment(long id, Actor author, String body, LocalDateTime at) {}
}
