package org.gijido.approvals;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.gijido.access.Caller;
import org.gijido.shared.Actor;

/**
 * Who acts, with the posts of that day.
 *
 * @param posts first the main one
 */
public record Hand(Actor actor, List<Caller.Post> posts) {

    public Hand {
        posts = List.copyOf(posts);
    }

    public static Hand of(Caller caller) {
        return new Hand(caller.actor(), caller.posts());
    }

    public boolean holds(PostAt post) {
        return held(post).isPresent();
    }

    /** The own post that is this one. */
    public Optional<Caller.Post> held(PostAt post) {
        return posts.stream().filter(post::is).findFirst();
    }

    /** 総務部 総務課 課長: the post of that day in words; the main one where none is given, empty for somebody without. */
    public String words(PostAt post) {
        return (post == null ? posts.stream().findFirst() : held(post)).map(Hand::words).orElse("");
    }

    /** Whether it is the same person, whatever account they use. */
    public boolean is(Long personId, long accountId) {
        return actor.personId() == null ? actor.accountId() == accountId : Objects.equals(actor.personId(), personId);
    }

    private static String words(Caller.Post post) {
        return Stream.of(post.departmentName(), post.divisionName(), below(post), post.title())
                .filter(word -> !word.isEmpty()).collect(joining(" "));
    }

    /** The section, where the post lies in one. */
    private static String below(Caller.Post post) {
        return post.unitName().equals(post.divisionName()) || post.unitName().equals(post.departmentName()) ? ""
                : post.unitName();
    }
}
