package org.gijido.approvals.circulating;

import java.util.List;

import org.gijido.approvals.PostAt;
import org.gijido.shared.Actor;
import org.gijido.shared.FeatureOnly;

/** It is somebody's turn: whoever holds these posts is told. */
@FeatureOnly
public record TurnsCame(long documentId, List<PostAt> posts, Actor by) {

    public TurnsCame {
        posts = List.copyOf(posts);
    }
}
