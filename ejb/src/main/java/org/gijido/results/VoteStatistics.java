package org.gijido.results;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.gijido.ballots.VoteSign;

/** What can be counted of a session's results; each figure says of how many it is. */
public record VoteStatistics(Unanimity unanimity, List<Agreement> agreements, List<Participation> participation) {

    /**
     * Items, elections aside.
     *
     * @param untold where nobody counted, so that it is not known
     */
    public record Unanimity(int unanimous, int divided, int untold) {

        public int told() {
            return unanimous + divided;
        }
    }

    /** How often the majorities of two groups said the same. @param of items that both groups took a side on */
    public record Agreement(String one, String other, int same, int of) {

        /** In hundredths, rounded. */
        public int percent() {
            return of == 0 ? 0 : Math.round(100f * same / of);
        }
    }

    /** What a member did, in items. @param took part: voted or was there when nobody was asked by name */
    public record Participation(int seat, String name, String group, int took, int chaired, int absent, int out, int recused) {

        /** Items the member could have taken part in. */
        public int of() {
            return took + absent + out;
        }

        public int percent() {
            return of() == 0 ? 0 : Math.round(100f * took / of());
        }
    }

    private static final Set<VoteSign> SIDES = Set.of(VoteSign.FOR, VoteSign.AGAINST);
    private static final Set<VoteSign> APART = Set.of(VoteSign.CHAIR, VoteSign.ABSENT, VoteSign.UNKNOWN, VoteSign.OUT,
            VoteSign.RECUSED,
            VoteSign.NOT_IN_OFFICE);

    public VoteStatistics {
        agreements = List.copyOf(agreements);
        participation = List.copyOf(participation);
    }

    static VoteStatistics of(SessionResults results) {
        VoteTable bySeat = VoteTable.of(results, VoteTable.Order.SEAT);
        return new VoteStatistics(unanimity(results), agreements(VoteTable.of(results, VoteTable.Order.GROUP)),
                bySeat.rows().stream().map(VoteStatistics::participation).toList());
    }

    private static Unanimity unanimity(SessionResults results) {
        List<Optional<Boolean>> told = results.items().stream().filter(item -> !item.vote().election())
                .map(item -> item.vote().unanimous()).toList();
        int unanimous = (int) told.stream().filter(one -> one.orElse(false)).count();
        int untold = (int) told.stream().filter(Optional::isEmpty).count();
        return new Unanimity(unanimous, told.size() - unanimous - untold, untold);
    }

    private static List<Agreement> agreements(VoteTable table) {
        List<String> groups = table.rows().stream().map(VoteTable.Row::group).filter(group -> !group.isEmpty()).distinct()
                .toList();
        List<Agreement> agreements = new ArrayList<>();
        for (int first = 0; first < groups.size(); first++) {
            for (int second = first + 1; second < groups.size(); second++) {
                agreements.add(agreement(table, groups.get(first), groups.get(second)));
            }
        }
        return agreements;
    }

    private static Agreement agreement(VoteTable table, String one, String other) {
        int same = 0;
        int of = 0;
        for (int column = 0; column < table.columns().size(); column++) {
            Optional<VoteSign> side = side(table, one, column);
            Optional<VoteSign> otherSide = side(table, other, column);
            if (side.isPresent() && otherSide.isPresent()) {
                of++;
                same += side.equals(otherSide) ? 1 : 0;
            }
        }
        return new Agreement(one, other, same, of);
    }

    /** What more of the group's members said; empty when it was split evenly or nobody took a side. */
    private static Optional<VoteSign> side(VoteTable table, String group, int column) {
        Map<VoteSign, Integer> said = new EnumMap<>(VoteSign.class);
        table.rows().stream().filter(row -> row.group().equals(group)).map(row -> row.signs().get(column)).filter(SIDES::contains)
                .forEach(sign -> said.merge(sign, 1, Integer::sum));
        int inFavour = said.getOrDefault(VoteSign.FOR, 0);
        int against = said.getOrDefault(VoteSign.AGAINST, 0);
        return inFavour == against ? Optional.empty() : Optional.of(inFavour > against ? VoteSign.FOR : VoteSign.AGAINST);
    }

    private static Participation participation(VoteTable.Row row) {
        return new Participation(row.seat(), row.name(), row.group(),
                (int) row.signs().stream().filter(sign -> !APART.contains(sign)).count(),
                count(row, VoteSign.CHAIR), count(row, VoteSign.ABSENT), count(row, VoteSign.OUT), count(row, VoteSign.RECUSED));
    }

    private static int count(VoteTable.Row row, VoteSign wanted) {
        return (int) row.signs().stream().filter(sign -> sign == wanted).count();
    }
}
