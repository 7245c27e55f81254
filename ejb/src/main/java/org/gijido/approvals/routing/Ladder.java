package org.gijido.approvals.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.gijido.approvals.PostAt;
import org.gijido.directory.OrganisationOfDay;
import org.gijido.directory.PostRank;
import org.gijido.directory.UnitKind;
import org.gijido.directory.UnitOfDay;
import org.gijido.shared.BusinessException;

/** The posts above a drafter, from the lowest. A level that the organisation does not have is left out. */
final class Ladder {

    /**
     * A rung.
     *
     * @param needed false for a deputy: where nobody is one there is no such level
     */
    private record Rung(Long unit, PostRank rank, boolean needed) {
    }

    private final Posts posts;
    private final RouteSettings settings;
    private final Drafter drafter;
    private final List<Rung> all;
    private final List<Rung> rungs;

    Ladder(Posts posts, RouteSettings settings, Drafter drafter) {
        this.posts = posts;
        this.settings = settings;
        this.drafter = drafter;
        this.all = rungs();
        this.rungs = all.stream().filter(this::isAbove).toList();
    }

    /** A higher rank; or the head of the own unit, for one of the same rank who does not lead it (主幹). */
    private boolean isAbove(Rung rung) {
        PostAt own = drafter.post();
        boolean beside = rung.rank() == own.rank() && Objects.equals(rung.unit(), own.unitId());
        return rung.rank().compareTo(own.rank()) < 0 || beside && posts.leading(rung.unit(), rung.rank())
                .filter(post -> posts.holders(post).contains(drafter.personId())).isEmpty();
    }

    /** The posts above the drafter's own and below a rank; those that only the drafter holds are left out. */
    List<PostAt> below(PostRank decider) {
        return rungs.stream().filter(rung -> rung.rank().compareTo(decider) > 0).flatMap(rung -> post(rung).stream())
                .filter(post -> !isDraftersAlone(post)).toList();
    }

    /**
     * The post that decides, where the rule asks for a rank: on a level that is not there the next higher one does.
     *
     * @throws BusinessException INVALID when the drafter would decide the own matter and may not, or nobody is above; when
     *         nobody holds the post
     */
    PostAt deciding(PostRank asked) {
        Rung level = all.stream().filter(rung -> decides(rung, asked)).findFirst().orElseThrow();
        Optional<PostAt> found = rungs.contains(level) ? post(level) : Optional.empty();
        return found.filter(post -> !isDraftersAlone(post)).orElseGet(() -> higher(asked));
    }

    private PostAt higher(PostRank asked) {
        PostAt higher = rungs.stream().filter(rung -> decides(rung, asked)).flatMap(rung -> post(rung).stream())
                .filter(post -> !isDraftersAlone(post)).findFirst().orElseThrow(() -> BusinessException
                        .invalid("approvals.error.nobodyAbove", posts.words(drafter.post())));
        if (!settings.nextHigher()) {
            throw BusinessException.unprocessable("approvals.error.selfDecision", posts.words(higher));
        }
        return higher;
    }

    boolean isDraftersAlone(PostAt post) {
        return posts.holders(post).equals(List.of(drafter.personId()));
    }

    /** A deputy decides only where the rule says so, and not because another may not. */
    private boolean decides(Rung rung, PostRank asked) {
        int higher = asked.compareTo(rung.rank());
        return higher > 0 && rung.needed()
                || higher == 0 && (rung.needed() || posts.leading(rung.unit(), rung.rank()).isPresent());
    }

    private Optional<PostAt> post(Rung rung) {
        if (rung.rank() == PostRank.VICE_MAYOR) {
            PostAt inCharge = viceMayorInCharge(posts, settings, drafter.post().unitId());
            return Optional.of(posts.held(inCharge));
        }
        return rung.needed() ? Optional.of(posts.needed(rung.unit(), rung.rank())) : posts.leading(rung.unit(), rung.rank());
    }

    /** The one in charge of the unit's department, whether somebody holds the post or not. */
    static PostAt viceMayorInCharge(Posts posts, RouteSettings settings, Long unit) {
        return Optional.ofNullable(unit).flatMap(id -> posts.organisation().above(id, UnitKind.DEPARTMENT))
                .map(department -> settings.viceMayors().get(department.id()))
                .map(title -> new PostAt(null, PostRank.VICE_MAYOR, title))
                .or(() -> posts.leading(null, PostRank.VICE_MAYOR)).orElseGet(() -> new PostAt(null, PostRank.VICE_MAYOR));
    }

    private List<Rung> rungs() {
        List<Rung> found = new ArrayList<>();
        unit(UnitKind.SECTION).ifPresent(section -> found.add(new Rung(section, PostRank.SECTION_HEAD, true)));
        unit(UnitKind.DIVISION).ifPresent(division -> {
            found.add(new Rung(division, PostRank.DEPUTY_DIVISION_HEAD, false));
            found.add(new Rung(division, PostRank.DIVISION_HEAD, true));
        });
        unit(UnitKind.DEPARTMENT).ifPresent(department -> {
            found.add(new Rung(department, PostRank.DEPUTY_DEPARTMENT_HEAD, false));
            found.add(new Rung(department, PostRank.DEPARTMENT_HEAD, true));
        });
        found.add(new Rung(null, PostRank.VICE_MAYOR, true));
        found.add(new Rung(null, PostRank.MAYOR, true));
        return found;
    }

    private Optional<Long> unit(UnitKind kind) {
        OrganisationOfDay organisation = posts.organisation();
        return Optional.ofNullable(drafter.post().unitId()).flatMap(own -> organisation.above(own, kind)).map(UnitOfDay::id);
    }
}
