package org.gijido.access;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.gijido.shared.Actor;
import org.gijido.shared.BusinessException;

/**
 * Who is asking, as of today: read afresh for every request, so that a role taken away is gone at once.
 *
 * @param personId null for an account that is no person's
 * @param shared   several people use it; it never stamps or votes
 * @param locale   {@link #NO_LANGUAGE}, in which Japanese is said, for an account that never chose one
 * @param textSize {@code standard}, {@code large} or {@code xlarge}
 * @param singleKeys whether keys pressed alone do something
 */
public record Caller(long accountId, Long personId, String login, String name, Set<Role> roles, boolean shared,
        List<Post> posts, Locale locale, String textSize, boolean singleKeys) {

    /** Texts in it are Japanese. */
    public static final Locale NO_LANGUAGE = Locale.ROOT;

    /**
     * A post of today, first the main one. Where a unit is missing on that level, its id is 0 and its name empty.
     *
     * @param rank what the post is in the line, whatever its title says: {@code DIVISION_HEAD}, as the directory names it
     */
    public record Post(long unitId, String unitName, long divisionId, String divisionName,
            long departmentId, String departmentName, String title, String rank) {

        /** Whether it lies in the unit: the section, its division or its department. */
        public boolean liesIn(long unit) {
            return unitId == unit || divisionId == unit || departmentId == unit;
        }
    }

    /** With keys pressed alone. */
    public Caller(long accountId, Long personId, String login, String name, Set<Role> roles, boolean shared, List<Post> posts,
            Locale locale, String textSize) {
        this(accountId, personId, login, name, roles, shared, posts, locale, textSize, true);
    }

    public Caller {
        roles = Set.copyOf(roles);
        posts = List.copyOf(posts);
    }

    /** Nobody in particular, for what the product reads by itself with the rights of a role. */
    public static Caller office(Role role) {
        return new Caller(0, null, "", "", Set.of(role), false, List.of(), Locale.JAPANESE, "standard");
    }

    /** The same with posts beside the own ones, as for somebody who acts for another. */
    public Caller alsoAt(List<Post> more) {
        return new Caller(accountId, personId, login, name, roles, shared, Stream.concat(posts.stream(), more.stream()).toList(),
                locale, textSize, singleKeys);
    }

    /** The same with no posts but these, as for somebody who acts for one other. */
    public Caller onlyAt(List<Post> others) {
        return new Caller(accountId, personId, login, name, roles, shared, others, locale, textSize, singleKeys);
    }

    /** The same in the language chosen before the sign-in; whoever chose one keeps it. */
    public Caller unlessChosen(Locale other) {
        return locale.equals(NO_LANGUAGE)
                ? new Caller(accountId, personId, login, name, roles, shared, posts, other, textSize, singleKeys)
                : this;
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean may(Permission permission) {
        return roles.stream().anyMatch(permission::allowedTo);
    }

    /** @throws BusinessException FORBIDDEN when no role of the caller has the permission */
    public void require(Permission permission) {
        if (!may(permission)) {
            throw BusinessException.forbidden("access.error.forbidden");
        }
    }

    /** Whether a post of today lies in the unit: the section, its division or its department. */
    public boolean belongsTo(long unitId) {
        return posts.stream().anyMatch(post -> post.liesIn(unitId));
    }

    public Actor actor() {
        return posts.isEmpty()
                ? new Actor(accountId, personId, name, "", "")
                : new Actor(accountId, personId, name, posts.getFirst().departmentName(), posts.getFirst().divisionName());
    }
}
