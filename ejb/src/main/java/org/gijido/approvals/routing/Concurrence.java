package org.gijido.approvals.routing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.gijido.approvals.PostAt;
import org.gijido.directory.PostRank;
import org.gijido.directory.UnitKind;
import org.gijido.directory.UnitOfDay;

/**
 * Which posts of another section a document passes for its consent 合議: of a division of the same department section head and
 * division head, of another department its head as well. They answer by their equals: nobody above the rank of the one who
 * decides is asked, but for the head of the unit that was named.
 */
final class Concurrence {
    private final Posts posts;
    private final Long own;
    private final PostRank decider;

    /** @param own the unit of the drafter's post; null above all departments */
    Concurrence(Posts posts, Long own, PostRank decider) {
        this.posts = posts;
        this.own = own;
        this.decider = decider;
    }

    /** From the unit that was named upward, as far as its side goes its own way. */
    Lane lane(long unit, String ground) {
        List<PostAt> found = new ArrayList<>(List.of(posts.head(unit)));
        Optional<UnitOfDay> above = above(unit);
        while (above.isPresent() && posts.headRank(above.get().id()).compareTo(decider) >= 0) {
            found.add(posts.head(above.get().id()));
            above = above(above.get().id());
        }
        return new Lane(found, ground);
    }

    private Optional<UnitOfDay> above(long unit) {
        return posts.organisation().find(unit).map(UnitOfDay::parentId).filter(parent -> !isAboveOwn(parent))
                .flatMap(posts.organisation()::find);
    }

    /** Whether the drafter's own line leads through the unit, so that its head needs no asking. */
    boolean isAboveOwn(long unit) {
        return own != null && Arrays.stream(UnitKind.values())
                .anyMatch(kind -> posts.organisation().above(own, kind).filter(one -> one.id() == unit).isPresent());
    }

    boolean sameDepartment(long unit) {
        Optional<Long> department = department(own);
        return department.isPresent() && department.equals(department(unit));
    }

    private Optional<Long> department(Long unit) {
        return Optional.ofNullable(unit).flatMap(id -> posts.organisation().above(id, UnitKind.DEPARTMENT)).map(UnitOfDay::id);
    }
}
