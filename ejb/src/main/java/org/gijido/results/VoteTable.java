package org.gijido.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.gijido.ballots.VoteSign;
import org.gijido.ballots.decided.DecidedVote;
import org.gijido.ballots.decided.DecidedVote.Seat;

/** Members × items 議員別賛否一覧. A member stands under the name, seat and group of the last vote of the session. */
public record VoteTable(List<ItemResult> columns, List<Row> rows) {

    /** In which order the members stand. */
    public enum Order { SEAT, GROUP }

    /**
     * A member.
     *
     * @param group  empty for one without
     * @param size   how many of the same group follow from here, this row included; 0 for a row that is not the first of its
     *               group; 1 everywhere in the order of seats
     * @param signs  one a column
     */
    public record Row(int seat, long councillorId, String name, String group, int size, List<VoteSign> signs) {
    }

    public VoteTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    static VoteTable of(SessionResults results, Order order) {
        List<ItemResult> columns = results.items();
        Map<DecidedVote, Map<Long, Seat>> seats = new LinkedHashMap<>();
        Map<Long, Seat> members = new TreeMap<>();
        results.votes().forEach(vote -> {
            Map<Long, Seat> byMember = vote.seats().stream().collect(Collectors.toMap(Seat::councillorId, Function.identity()));
            seats.put(vote, byMember);
            members.putAll(byMember);
        });
        List<Row> rows = new ArrayList<>();
        groups(members.values().stream().sorted(Comparator.comparingInt(Seat::seat)).toList(), order).forEach(group -> {
            for (Seat member : group) {
                List<VoteSign> signs = columns.stream().map(column -> sign(seats.get(column.vote()).get(member.councillorId())))
                        .toList();
                rows.add(new Row(member.seat(), member.councillorId(), member.name(), member.group(), rank(group, member, order),
                        signs));
            }
        });
        return new VoteTable(columns, rows);
    }

    private static int rank(List<Seat> group, Seat member, Order order) {
        return order == Order.SEAT ? 1 : member.equals(group.getFirst()) ? group.size() : 0;
    }

    /** The largest group first, as the newsletter has them; those without a group last. */
    private static List<List<Seat>> groups(List<Seat> bySeat, Order order) {
        if (order == Order.SEAT) {
            return List.of(bySeat);
        }
        Map<String, List<Seat>> groups = bySeat.stream()
                .collect(Collectors.groupingBy(Seat::group, LinkedHashMap::new, Collectors.toList()));
        return groups.values().stream().sorted(Comparator.comparing((List<Seat> group) -> group.getFirst().group().isEmpty())
                .thenComparing(group -> -group.size())).toList();
    }

    private static VoteSign sign(Seat seat) {
        return seat == null ? VoteSign.NOT_IN_OFFICE : seat.sign();
    }
}
