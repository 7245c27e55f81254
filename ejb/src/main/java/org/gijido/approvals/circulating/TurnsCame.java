package org.gijido.approvals.circulating;

import java.util.List;

import org.gijido.approvals.PostAt;
import org.gijido.shared.Actor;
import org.gijido.shared.FeatureOnly;

/**
 * It is somebody's turn: whoever holds these posts is told.
 *
 * @param instead persons who may decide in the stead of one who is away
 */
@FeatureOnly
public record TurnsCame(long documentId, List<PostAt> posts, List<Long> instead, Actor by) {

    public TurnsCame {
        posts = List.copyOf(posts);
        instead = List.copyOf(instead);
    }
}
