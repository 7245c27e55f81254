package org.gijido.approvals.routing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.gijido.approvals.PostAt;
import org.gijido.approvals.deciding.Decision;
import org.gijido.directory.PostsOfDay;
import org.gijido.shared.BusinessException;

/**
 * Who may decide in the place of the final decider 代決, in the order of the rule. Only the one who decides has substitutes,
 * and only while away; a vacant post has none.
 *
 * <p>A level that nobody holds is passed over, as if its holder were away; the numbers of the order stay.
 */
public final class SubstituteOrder {
    /** Why nobody may decide instead, beside what the table says. */
    public static final String DISSENT = "合議の不同意";

    /**
     * One of the order.
     *
     * @param order   from 1
     * @param persons who hold the post, whether away or not
     */
    public record Candidate(int order, PostAt post, List<Long> persons) {

        public Candidate {
            persons = List.copyOf(persons);
        }
    }

    private final Posts posts;
    private final Set<Long> away;
    private final PostAt decider;
    private final String bar;
    private final List<Candidate> candidates;

    private SubstituteOrder(Posts posts, Collection<Long> away, PostAt decider, String bar, List<Candidate> candidates) {
        this.posts = posts;
        this.away = Set.copyOf(away);
        this.decider = decider;
        this.bar = bar;
        this.candidates = List.copyOf(candidates);
    }

    /**
     * The order for one document at one moment.
     *
     * @param lead    the unit of the drafter's post; null above all departments
     * @param away    persons who are away at that moment
     * @param dissent whether a section has not agreed
     */
    public static SubstituteOrder of(Decision decision, PostAt decider, Long lead, PostsOfDay day, Collection<Long> away,
            boolean dissent, RouteSettings settings) {
        Posts posts = new Posts(day);
        String bar = decision.barred() ? decision.article() : dissent ? DISSENT : "";
        return new SubstituteOrder(posts, away, decider, bar, candidates(posts, decider, lead, decision, settings));
    }

    /** The same order, in which somebody has no part: the next one comes in their place. */
    public SubstituteOrder without(Long person) {
        return new SubstituteOrder(posts, away, decider, bar,
                candidates.stream().map(one -> new Candidate(one.order(), one.post(),
                        one.persons().stream().filter(each -> !each.equals(person)).toList())).toList());
    }

    /** Whether nobody holds the post that decides. */
    public boolean isVacant() {
        return posts.holders(decider).isEmpty();
    }

    /** Whether one who holds the post that decides is not away. */
    public boolean isDeciderPresent() {
        return isPresent(posts.holders(decider));
    }

    /** Whether no substitute may decide this matter. */
    public boolean isBarred() {
        return !bar.isEmpty();
    }

    /** All of the order, who is away too; none for a vacant post. */
    public List<Candidate> candidates() {
        return isVacant() ? List.of() : candidates;
    }

    /** Whose turn it is: the first who is there; empty while the decider is, for a barred matter, and where nobody is there. */
    public Optional<Candidate> first() {
        return isDeciderPresent() || isBarred() ? Optional.empty() : firstPresent();
    }

    /** Who would decide if the absence of the decider were stated; empty for a barred matter, and where nobody is there. */
    public Optional<Candidate> ready() {
        return isBarred() ? Optional.empty() : firstPresent();
    }

    /**
     * The part in which a person may decide instead.
     *
     * @param declared whether the absence of the decider is stated with a reason, where none is registered
     * @throws BusinessException CONFLICT, by the first reason that stands against it; FORBIDDEN for who is not of the order;
     *         INVALID for a vacant post
     */
    public Candidate claim(long person, boolean declared) {
        Candidate own = candidates.stream().filter(one -> one.persons().contains(person)).findFirst()
                .orElseThrow(() -> BusinessException.forbidden("approvals.error.notYours", posts.words(decider)));
        if (isVacant()) {
            throw posts.empty(decider);
        }
        if (isBarred()) {
            throw BusinessException.conflict("approvals.error.substituteBarred", bar, posts.words(decider));
        }
        if (isDeciderPresent() && !declared) {
            throw BusinessException.conflict("approvals.error.deciderPresent", posts.words(decider));
        }
        firstPresent().filter(first -> first.order() < own.order()).ifPresent(first -> {
            throw BusinessException.conflict("approvals.error.substituteOrder", first.order(), posts.words(first.post()));
        });
        return own;
    }

    private Optional<Candidate> firstPresent() {
        return candidates().stream().filter(one -> isPresent(one.persons())).findFirst();
    }

    private boolean isPresent(List<Long> persons) {
        return persons.stream().anyMatch(person -> !away.contains(person));
    }

    private static List<Candidate> candidates(Posts posts, PostAt decider, Long lead, Decision decision, RouteSettings settings) {
        List<Optional<PostAt>> order = new SubstituteRule(posts, lead, settings).order(decider, decision);
        List<Candidate> found = new ArrayList<>();
        for (int index = 0; index < order.size(); index++) {
            int number = index + 1;
            order.get(index).ifPresent(post -> found.add(new Candidate(number, post, posts.holders(post))));
        }
        return found;
    }
}
