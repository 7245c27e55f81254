package org.gijido.ballots.course;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.agenda.AgendaItemRow;
import org.gijido.agenda.ItemKind;
import org.gijido.agenda.PutToVote;
import org.gijido.ballots.ElectedMembers;
import org.gijido.ballots.Votes;
import org.gijido.ballots.entity.Vote;
import org.gijido.ballots.entity.VoteRound;
import org.gijido.shared.FeatureOnly;

/**
 * Where the items of a sitting stand: amendments before what they amend, in the places the chair gave them (farthest first),
 * and what is put of each next.
 */
@Dependent
@FeatureOnly
public class Courses {

    @Inject
    private Votes votes;
    @Inject
    private EndedItems endings;
    @Inject
    private ElectedMembers elected;

    /** By item, in the order of business. @param items of the whole sitting */
    public Map<Long, ItemCourse> of(long sittingId, List<AgendaItemRow> items) {
        Map<Long, List<VoteRound>> byVote = votes.roundsOfSitting(sittingId).stream()
                .collect(Collectors.groupingBy(round -> round.id().voteId()));
        Map<Long, List<VoteRound>> byItem = new HashMap<>();
        for (Vote vote : votes.ofSitting(sittingId)) {
            vote.items().forEach(item -> byItem.put(item, byVote.getOrDefault(vote.id(), List.of())));
        }
        return new Reading(items, byItem, endings.ofSitting(sittingId), elected.countsOfSitting(sittingId)).all();
    }

    /** One look at a sitting. */
    private record Reading(List<AgendaItemRow> items, Map<Long, List<VoteRound>> rounds, Map<Long, EndedItem> endings,
            Map<VoteRound.Key, Integer> filled) {

        Map<Long, ItemCourse> all() {
            Map<Long, ItemCourse> courses = new LinkedHashMap<>();
            items.forEach(item -> courses.put(item.id(), course(item)));
            return courses;
        }

        private ItemCourse course(AgendaItemRow item) {
            List<VoteRound> own = rounds.getOrDefault(item.id(), List.of()).stream()
                    .sorted((one, other) -> Integer.compare(one.id().number(), other.id().number())).toList();
            EndedItem ending = endings.get(item.id());
            int openSeats = item.electedSeats()
                    - own.stream().filter(VoteRound::stands).mapToInt(round -> filled.getOrDefault(round.id(), 0)).sum();
            return new ItemCourse(item, own.isEmpty() ? null : own.getLast(), results(item),
                    ending == null ? next(item, openSeats) : Optional.empty(),
                    before(item), tooLate(item), ending, item.kind() == ItemKind.ELECTION ? openSeats : 0);
        }

        private Optional<PutToVote> next(AgendaItemRow item, int openSeats) {
            if (item.kind() == ItemKind.ELECTION) {
                return openSeats > 0 ? Optional.of(PutToVote.ORIGINAL) : Optional.empty();
            }
            return Course.next(item.matter(), results(item), amended(item));
        }

        private List<Course.Result> results(AgendaItemRow item) {
            return rounds.getOrDefault(item.id(), List.of()).stream().filter(VoteRound::stands)
                    .sorted((one, other) -> Integer.compare(one.id().number(), other.id().number()))
                    .map(round -> new Course.Result(round.put(), round.outcome())).toList();
        }

        private List<AgendaItemRow> amendments(AgendaItemRow item) {
            return items.stream()
                    .filter(other -> other.id() != item.id() && other.put() == PutToVote.AMENDMENT && other.sameSubject(item))
                    .toList();
        }

        private boolean amended(AgendaItemRow item) {
            return item.put() != PutToVote.AMENDMENT && amendments(item).stream().anyMatch(this::carried);
        }

        private boolean carried(AgendaItemRow amendment) {
            return results(amendment).stream().anyMatch(Course.Result::passed);
        }

        private boolean isOpen(AgendaItemRow amendment) {
            return results(amendment).isEmpty() && !endings.containsKey(amendment.id());
        }

        /** Farthest first, then the original; once one was carried, the others need not be put. */
        private List<AgendaItemRow> before(AgendaItemRow item) {
            boolean waits = item.put() == PutToVote.AMENDMENT || item.put().onSubstance()
                    || item.put() == PutToVote.COMMITTEE_AMENDMENT;
            List<AgendaItemRow> amendments = amendments(item);
            if (!waits || amendments.stream().anyMatch(this::carried)) {
                return List.of();
            }
            return amendments.stream().filter(this::isOpen)
                    .filter(other -> item.put() != PutToVote.AMENDMENT || other.place() < item.place()).toList();
        }

        private boolean tooLate(AgendaItemRow item) {
            return item.put() == PutToVote.AMENDMENT && items.stream()
                    .filter(other -> other.put() != PutToVote.AMENDMENT && other.sameSubject(item))
                    .anyMatch(original -> results(original).stream().anyMatch(result -> result.put().onSubstance()));
        }
    }
}
