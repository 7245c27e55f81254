package org.gijido.directory;

import java.util.List;

import org.gijido.access.Caller;

/** One who is away today, in whose stead somebody acts, with the posts that are acted for. */
public record ActingFor(long personId, String name, List<Caller.Post> posts) {

    public ActingFor {
        posts = List.copyOf(posts);
    }
}
