package org.gijido.approvals.boxes;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.persistence.Query;

import org.gijido.access.Caller;
import org.gijido.directory.PostRank;

/** The condition that a step waits for one of somebody's posts of today, each by the index of posts. */
record OwnPosts(List<Caller.Post> posts) {

    /** @param step the alias of the step; never empty, for who has no post matches nothing */
    String condition(String step) {
        return posts.isEmpty() ? "1 = 0" : IntStream.range(0, posts.size()).mapToObj(at -> one(step, at))
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    private String one(String step, int at) {
        String unit = posts.get(at).unitId() == 0 ? step + ".unitId is null" : step + ".unitId = :unit" + at;
        return "(%s and %s.rank = :rank%d and (%s.title = '' or %s.title = :title%d))".formatted(unit, step, at, step, step, at);
    }

    <Q extends Query> Q bind(Q query) {
        for (int at = 0; at < posts.size(); at++) {
            Caller.Post post = posts.get(at);
            if (post.unitId() != 0) {
                query.setParameter("unit" + at, post.unitId());
            }
            query.setParameter("rank" + at, PostRank.valueOf(post.rank())).setParameter("title" + at, post.title());
        }
        return query;
    }
}
