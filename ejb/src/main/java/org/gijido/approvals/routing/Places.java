package org.gijido.approvals.routing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.gijido.approvals.PlannedStep;
import org.gijido.approvals.PostAt;
import org.gijido.approvals.StepKind;
import org.gijido.approvals.deciding.Decision;
import org.gijido.directory.People;
import org.gijido.directory.PersonName;
import org.gijido.directory.PostRank;
import org.gijido.directory.PostReader;
import org.gijido.directory.PostsOfDay;
import org.gijido.directory.StaffReader;
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
    private StaffReader staff;

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

    /** Persons who hold any of the posts. */
    public List<Long> holders(Collection<PostAt> posts, LocalDate day) {
        PostsOfDay all = reader.leading(day);
        Posts held = new Posts(all);
        return posts.stream().flatMap(post -> held.holders(post).stream()).distinct().toList();
    }

    /** The names of those who hold each of the posts. */
    public Map<PostAt, List<String>> names(Collection<PostAt> posts, LocalDate day) {
        Posts held = new Posts(reader.leading(day));
        Map<PostAt, List<Long>> holders = posts.stream().distinct().collect(Collectors.toMap(Function.identity(), held::holders));
        Map<Long, PersonName> names = people.names(holders.values().stream().flatMap(List::stream).distinct().toList(), day);
        return holders.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().stream()
                .map(names::get).filter(Objects::nonNull).map(PersonName::full).toList()));
    }

    /** The units of all posts whose holders are away, 0 for those above all departments; none where nobody is. */
    public List<Long> unitsOfAway(LocalDateTime at) {
        Set<Long> away = staff.away(at.toLocalDate());
        return away.isEmpty() ? List.of() : reader.leading(at.toLocalDate()).held().stream()
                .filter(held -> away.contains(held.personId())).map(held -> Objects.requireNonNullElse(held.unitId(), 0L))
                .distinct().toList();
    }

    private static String words(Posts held, PostAt post) {
        String path = post.unitId() == null ? "" : held.organisation().path(post.unitId());
        Object words = held.words(post);
        String title = words instanceof String known ? known
                : path.isEmpty() ? post.rank().label() : path + " " + post.rank().label();
        return title.strip();
    }
}
