package org.gijido.approvals.routing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.gijido.approvals.PlannedStep;
import org.gijido.approvals.PostAt;
import org.gijido.approvals.StepKind;
import org.gijido.approvals.deciding.Decision;
import org.gijido.directory.AbsenceReader;
import org.gijido.directory.HeldPost;
import org.gijido.directory.People;
import org.gijido.directory.PersonName;
import org.gijido.directory.PostRank;
import org.gijido.directory.PostReader;
import org.gijido.shared.BusinessException;

/** Single posts of a day, for a way that changes while it is gone. No user reaches it directly. */
@ApplicationScoped
public class Places {

    /** Who decides one rank higher; deputies decide only where the rule says so. */
    private static final List<PostRank> DECIDING = List.of(PostRank.SECTION_HEAD, PostRank.DIVISION_HEAD,
            PostRank.DEPARTMENT_HEAD, PostRank.VICE_MAYOR, PostRank.MAYOR);

    @Inject
    private PostReader reader;
    @Inject
    private Routing routing;
    @Inject
    private People people;
    @Inject
    private AbsenceReader absences;
    @Inject
    private Clock clock;

    /** 総務部 総務課 課長: in words of the day, as they stand on the paper. */
    public Map<PostAt, String> words(Collection<PostAt> posts, LocalDate day) {
        Posts held = new Posts(reader.leading(day));
        return posts.stream().distinct().collect(Collectors.toMap(Function.identity(), post -> words(held, post)));
    }

    /** Who would decide one rank above the decider; empty when nobody is above. */
    public Optional<PostAt> above(Decision decision, PostRank decider, Drafter drafter, LocalDate day) {
        return DECIDING.stream().filter(rank -> rank.compareTo(decider) < 0)
                .flatMap(rank -> decides(decision, rank, drafter, day).stream())
                .filter(post -> post.rank().compareTo(decider) < 0).findFirst();
    }

    private Optional<PostAt> decides(Decision decision, PostRank rank, Drafter drafter, LocalDate day) {
        try {
            return routing.plan(new Decision(decision.table(), decision.rule(), rank), drafter, day, List.of()).stream()
                    .filter(step -> step.kind() == StepKind.DECISION).map(PlannedStep::post).findFirst();
        } catch (BusinessException nobodyThere) {
            return Optional.empty();
        }
    }

    /** The head of a unit, who speaks for it. @throws BusinessException INVALID when nobody is, or the unit is gone */
    public PostAt head(long unit, LocalDate day) {
        return new Posts(reader.leading(day)).head(unit);
    }

    /** @throws BusinessException INVALID naming the first of the posts that nobody holds */
    public void required(Collection<PostAt> posts, LocalDate day) {
        posts.forEach(new Posts(reader.leading(day))::held);
    }

    /** Every post above those of plain staff that somebody holds; with its title only where two of a rank stand in one unit. */
    public List<PostAt> held(LocalDate day) {
        Map<PostAt, Set<String>> titles = new LinkedHashMap<>();
        reader.leading(day).held().forEach(held -> titles.computeIfAbsent(new PostAt(held.unitId(), held.rank()),
                post -> new LinkedHashSet<>()).add(Objects.requireNonNullElse(held.title(), "")));
        return titles.entrySet().stream().flatMap(entry -> entry.getValue().size() == 1 ? Stream.of(entry.getKey())
                : entry.getValue().stream().map(title -> new PostAt(entry.getKey().unitId(), entry.getKey().rank(), title)))
                .toList();
    }

    /** Persons who hold any of the posts. */
    public List<Long> holders(Collection<PostAt> posts, LocalDate day) {
        return holdersOf(posts, day).values().stream().flatMap(List::stream).distinct().toList();
    }

    /** Persons who hold each of the posts. */
    public Map<PostAt, List<Long>> holdersOf(Collection<PostAt> posts, LocalDate day) {
        if (posts.isEmpty()) {
            return Map.of();
        }
        List<HeldPost> held = reader.leading(posts.stream().map(PostAt::unitId).toList(), day);
        return posts.stream().distinct().collect(Collectors.toMap(Function.identity(), post -> holders(held, post)));
    }

    private static List<Long> holders(List<HeldPost> held, PostAt post) {
        return held.stream().filter(one -> one.liesIn(post.unitId()) && one.rank() == post.rank())
                .filter(one -> post.title().isEmpty() || post.title().equals(one.title())).map(HeldPost::personId).distinct()
                .toList();
    }

    /** The names of those who hold each of the posts. */
    public Map<PostAt, List<String>> names(Collection<PostAt> posts, LocalDate day) {
        Map<PostAt, List<Long>> holders = holdersOf(posts, day);
        Map<Long, PersonName> names = people.names(holders.values().stream().flatMap(List::stream).distinct().toList(), day);
        return holders.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().stream()
                .map(names::get).filter(Objects::nonNull).map(PersonName::full).toList()));
    }

    /** The units in which somebody above plain staff is away now, 0 for above all departments; none where nobody is. */
    public List<Long> unitsOfAway() {
        Set<Long> away = absences.awayNow();
        return away.isEmpty() ? List.of() : reader.leading(LocalDate.now(clock)).held().stream()
                .filter(held -> away.contains(held.personId())).map(held -> Objects.requireNonNullElse(held.unitId(), 0L))
                .distinct().toList();
    }

    /** Whether the unit of a post is there on a day, whoever holds the post. */
    public boolean isThere(PostAt post, LocalDate day) {
        return post.unitId() == null || reader.leading(day).organisation().find(post.unitId()).isPresent();
    }

    private static String words(Posts held, PostAt post) {
        String path = post.unitId() == null ? "" : held.organisation().path(post.unitId());
        Object words = held.words(post);
        String title = words instanceof String known ? known
                : path.isEmpty() ? post.rank().label() : path + " " + post.rank().label();
        return title.strip();
    }
}
