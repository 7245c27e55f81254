package org.gijido.approvals.circulating;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

import org.gijido.approvals.Hand;
import org.gijido.approvals.PostAt;
import org.gijido.approvals.routing.SubstituteOrder;
import org.gijido.approvals.routing.SubstituteOrder.Candidate;
import org.gijido.directory.HeldPost;

/** What the directory says now, read when it is asked for: most acts are done by whoever's turn it is, and need none of it. */
final class Moment implements Presence {

    /**
     * The posts of the day and who is away.
     *
     * @param names of persons
     */
    record Staff(List<HeldPost> held, Set<Long> away, Function<Collection<Long>, Map<Long, String>> names) {}

    /** Why somebody is away is nobody else's business, and stays out of the record. */
    private static final String REGISTERED = "不在の登録による";

    private final Supplier<Staff> source;
    private final BiFunction<PostAt, Set<Long>, SubstituteOrder> order;
    private Staff staff;

    /** @param order who may decide in the stead of a post, with those who are away */
    Moment(Supplier<Staff> source, BiFunction<PostAt, Set<Long>, SubstituteOrder> order) {
        this.source = source;
        this.order = order;
    }

    @Override
    public boolean away(PostAt post) {
        List<Long> holders = holders(post);
        return !holders.isEmpty() && staff().away().containsAll(holders);
    }

    @Override
    public Stead stead(PostAt decider, Hand hand, boolean declared) {
        SubstituteOrder candidates = order.apply(decider, staff().away());
        Optional<Candidate> own = candidates.candidates().stream()
                .filter(one -> one.persons().contains(hand.actor().personId())).findFirst();
        if (own.isEmpty()) {
            return new Stead.None();
        }
        String holder = String.join("・", staff().names().apply(holders(decider)).values());
        if (!away(decider) && !declared) {
            return new Stead.HolderPresent(holder);
        }
        return candidates.candidates().stream().filter(one -> one.order() < own.get().order() && isThere(one)).findFirst()
                .<Stead>map(before -> new Stead.Behind(before.order(), name(before)))
                .orElseGet(() -> new Stead.First(holder, away(decider) ? REGISTERED : ""));
    }

    private String name(Candidate candidate) {
        return candidate.persons().stream().filter(person -> !staff().away().contains(person))
                .findFirst().map(person -> staff().names().apply(Set.of(person)).getOrDefault(person, "")).orElse("");
    }

    private boolean isThere(Candidate candidate) {
        return candidate.persons().stream().anyMatch(person -> !staff().away().contains(person));
    }

    private List<Long> holders(PostAt post) {
        return staff().held().stream().filter(held -> Objects.equals(held.unitId(), post.unitId()) && held.rank() == post.rank())
                .filter(held -> post.title().isEmpty() || post.title().equals(held.title())).map(HeldPost::personId).distinct()
                .toList();
    }

    private Staff staff() {
        if (staff == null) {
            staff = source.get();
        }
        return staff;
    }
}
