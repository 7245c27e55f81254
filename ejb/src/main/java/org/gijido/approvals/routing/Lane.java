package org.gijido.approvals.routing;

import java.util.List;

import org.gijido.approvals.PostAt;

/** Posts one after the other, beside others. @param ground why they are on the way */
record Lane(List<PostAt> posts, String ground) {

    Lane {
        posts = List.copyOf(posts);
    }

    Lane from(int index) {
        return new Lane(posts.subList(index, posts.size()), ground);
    }

    Lane to(int index) {
        return new Lane(posts.subList(0, index), ground);
    }
}
