package org.gijido.routes;

import java.util.List;
import java.util.Objects;

import org.gijido.access.Caller;
import org.gijido.access.Role;
import org.gijido.directory.PostRank;

/**
 * Who stamps at a place. The post of the day decides: its unit, its rank in the line, its title; each that is left open fits
 * every post. A role only opens the door.
 *
 * @param unitId the unit that {@link Within#UNIT} means; otherwise null
 * @param ranks  any of these; none for every rank
 * @param title  the whole title of the post (教育長); empty for every title
 * @param door   the roles that may; the first is told that it waits, the others may do it for them. None: whoever may stamp
 *               at all
 */
public record Who(Within within, Long unitId, List<PostRank> ranks, String title, List<Role> door) {

    public Who {
        ranks = List.copyOf(ranks);
        door = List.copyOf(door);
        title = Objects.requireNonNullElse(title, "").strip();
    }

    /** Whether the caller may stamp here a paper that comes from there. */
    public boolean isHeldBy(Caller caller, Origin origin) {
        return opensTo(caller) && (byRoleAlone() || caller.posts().stream().anyMatch(post -> holds(post, origin)));
    }

    /** Whether the post is one of those who stamp here, whatever the roles of its holder. */
    public boolean holds(Caller.Post post, Origin origin) {
        return isOfKind(post) && within.covers(post, origin, unitId == null ? 0 : unitId);
    }

    /** Whether a paper from somewhere can wait here for the caller. */
    public boolean awaits(Caller caller) {
        return (door.isEmpty() || caller.has(door.getFirst()))
                && (byRoleAlone() || caller.posts().stream().anyMatch(this::couldHold));
    }

    /** Whether rank and title of the post fit, wherever it lies. */
    public boolean isOfKind(Caller.Post post) {
        return (ranks.isEmpty() || ranks.stream().anyMatch(rank -> rank.name().equals(post.rank())))
                && (title.isEmpty() || title.equals(post.title()));
    }

    public boolean opensTo(Caller caller) {
        return door.isEmpty() || door.stream().anyMatch(caller::has);
    }

    /** Whether no post is asked for: who has the role stamps here. */
    public boolean byRoleAlone() {
        return within == Within.ANYWHERE && ranks.isEmpty() && title.isEmpty();
    }

    private boolean couldHold(Caller.Post post) {
        return isOfKind(post) && (within != Within.UNIT || post.liesIn(unitId));
    }
}
