package org.gijido.directory;

import java.util.List;

/**
 * The organisation of a day, and who holds its posts.
 *
 * @param held of several holders of one post, in the order of the persons' numbers
 */
public record PostsOfDay(OrganisationOfDay organisation, List<HeldPost> held) {

    public PostsOfDay {
        held = List.copyOf(held);
    }
}
