package org.gijido.approvals.routing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import org.gijido.approvals.PlannedStep;
import org.gijido.approvals.PostAt;
import org.gijido.approvals.StepKind;
import org.gijido.approvals.deciding.Decision;
import org.gijido.directory.PostRank;
import org.gijido.directory.PostsOfDay;
import org.gijido.shared.BusinessException;

/**
 * Plans the way of one document. The same day and the same words give the same way.
 *
 * <ol>
 * <li>the line up to the division head, then the other divisions of the department side by side;
 * <li>the line up to the department head, then the other departments side by side, each from below;
 * <li>who examines; before vice-mayor and mayor the head of general affairs;
 * <li>the vice-mayor, the step that decides, and who reads it afterwards.
 * </ol>
 * The line ends below the one who decides, and what would begin higher begins there.
 */
public final class RoutePlan {
    /** Why a section is on the way that the drafter has added. */
    static final String CHOSEN = "起案者が加えた合議";
    /** Why the head of general affairs is. */
    static final String BEFORE_THE_TOP = "副市長・市長の決裁前の合議";

    private final Decision decision;
    private final Drafter drafter;
    private final RouteSettings settings;
    private final Posts posts;
    private final Ladder ladder;
    private final PostAt decider;
    private final Concurrence concurrence;
    private final Plan plan = new Plan();

    private RoutePlan(Decision decision, Drafter drafter, PostsOfDay day, RouteSettings settings) {
        this.decision = decision;
        this.drafter = drafter;
        this.settings = settings;
        this.posts = new Posts(day);
        this.ladder = new Ladder(posts, settings, drafter);
        this.decider = ladder.deciding(decision.decider());
        this.concurrence = new Concurrence(posts, drafter.post().unitId(), decider.rank());
    }

    /**
     * The way of a document.
     *
     * @param decision with the decider who was chosen
     * @param day      the posts above plain staff
     * @param chosen   sections that the drafter asks besides
     * @throws BusinessException INVALID when a post is vacant, a unit is gone, a section is asked twice, or the drafter would
     *         decide and may not
     */
    public static List<PlannedStep> of(Decision decision, Drafter drafter, PostsOfDay day, Collection<Long> chosen,
            RouteSettings settings) {
        return new RoutePlan(decision, drafter, day, settings).steps(List.copyOf(chosen));
    }

    private List<PlannedStep> steps(List<Long> chosen) {
        refuseCircles(chosen);
        line(rank -> rank.compareTo(PostRank.DIVISION_HEAD) >= 0);
        concur(chosen, concurrence::sameDepartment);
        line(rank -> rank.compareTo(PostRank.DEPARTMENT_HEAD) >= 0);
        concur(chosen, unit -> !concurrence.sameDepartment(unit));
        plan.stage(StepKind.EXAMINATION, heads(decision.examination()));
        generalAffairs();
        line(rank -> true);
        plan.stage(StepKind.DECISION, List.of(new Lane(List.of(decider), decision.article())));
        plan.stage(StepKind.CIRCULATION, heads(decision.circulation()));
        return plan.steps();
    }

    private void line(Predicate<PostRank> upTo) {
        plan.line(ladder.below(decider.rank()).stream().filter(post -> upTo.test(post.rank())).toList());
    }

    private void concur(List<Long> chosen, Predicate<Long> where) {
        List<Lane> lanes = new ArrayList<>();
        decision.concurrence().stream().filter(where).filter(unit -> !concurrence.isAboveOwn(unit))
                .forEach(unit -> lanes.add(concurrence.lane(unit, decision.article())));
        chosen.stream().filter(where).forEach(unit -> lanes.add(concurrence.lane(unit, CHOSEN)));
        Lanes.stages(lanes.stream().map(this::asked).toList()).forEach(stage -> plan.stage(StepKind.CONCURRENCE, stage));
    }

    /** Nobody is asked who has a say already: who decides, and who drafts. */
    private Lane asked(Lane lane) {
        return new Lane(lane.posts().stream().filter(post -> !hasSay(post)).toList(), lane.ground());
    }

    private boolean hasSay(PostAt post) {
        return post.equals(decider) || isOwn(post) || ladder.isDraftersAlone(post);
    }

    private boolean isOwn(PostAt post) {
        return post.rank() == drafter.post().rank() && Objects.equals(post.unitId(), drafter.post().unitId())
                && posts.holders(post).contains(drafter.personId());
    }

    private List<Lane> heads(List<Long> units) {
        return units.stream().map(posts::head).filter(post -> !hasSay(post))
                .map(post -> new Lane(List.of(post), decision.article())).toList();
    }

    private void generalAffairs() {
        if (settings.generalAffairs() == null || decider.rank().compareTo(PostRank.VICE_MAYOR) > 0) {
            return;
        }
        PostAt head = posts.head(settings.generalAffairs());
        if (!hasSay(head)) {
            plan.stage(StepKind.CONCURRENCE, List.of(new Lane(List.of(head), BEFORE_THE_TOP)));
        }
    }

    /** A section that is asked anyway, or through which the line leads, needs no second asking. */
    private void refuseCircles(List<Long> chosen) {
        for (int index = 0; index < chosen.size(); index++) {
            Long unit = chosen.get(index);
            boolean twice = decision.concurrence().contains(unit) || chosen.subList(0, index).contains(unit)
                    || concurrence.isAboveOwn(unit);
            if (twice) {
                throw BusinessException.unprocessable("approvals.error.routeCircle", posts.words(posts.head(unit)));
            }
        }
    }
}
