package org.gijido.secrecy;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.gijido.secrecy.Binlog.Change;
import org.gijido.secrecy.Binlog.Transaction;

/** Everything that the log shows of each voter: what was written together with the seat, how long it is, when, in which place. */
final class Traits {

    private static final int LEADING = 6;
    private static final int ROWS = 10_000;

    private Traits() {
    }

    /** By seat. @param log of this vote only */
    static Map<Integer, Map<String, Double>> ofVoters(long vote, List<Transaction> log) {
        Map<Integer, Map<String, Double>> voters = new LinkedHashMap<>();
        for (Transaction lot : log) {
            List<Change> seats = turnout(vote, lot);
            for (int place = 0; place < seats.size(); place++) {
                voters.put(((Number) seats.get(place).row().get("seat")).intValue(), voter(lot, seats, place));
            }
        }
        return voters;
    }

    private static List<Change> turnout(long vote, Transaction lot) {
        return lot.of("secret_turnout").stream().filter(change -> change.before() == null && is(change, vote)).toList();
    }

    static boolean is(Change change, long vote) {
        return change.row().get("vote_id") instanceof Number id && id.longValue() == vote;
    }

    private static Map<String, Double> voter(Transaction lot, List<Change> seats, int place) {
        Map<String, Double> traits = new HashMap<>();
        traits.put("came", lot.position() + (double) place / ROWS);
        traits.put("second", (double) lot.millis());
        traits.put("bytes of the lot", (double) lot.bytes() / seats.size());
        Map<String, List<Change>> byTable = lot.changes().stream().collect(Collectors.groupingBy(Change::table));
        byTable.forEach((table, rows) -> {
            List<Change> own = own(rows, seats, place);
            traits.put(table + " place", (double) rows.indexOf(own.getFirst()));
            add(traits, table + " before ", own.stream().map(Change::before).toList());
            add(traits, table + " after ", own.stream().map(Change::after).toList());
            own.forEach(change -> images(traits, table, change));
        });
        return traits;
    }

    /** The voter's own rows: those with the mark of the press; else those in the same place; else all of the lot. */
    private static List<Change> own(List<Change> rows, List<Change> seats, int place) {
        String mark = text(seats.get(place).row().get("mark"));
        List<Change> marked = rows.stream()
                .filter(change -> change.row().values().stream().anyMatch(value -> text(value).contains(mark))).toList();
        if (!marked.isEmpty() && marked.size() < rows.size()) {
            return marked;
        }
        return rows.size() == seats.size() ? List.of(rows.get(place)) : rows;
    }

    private static void add(Map<String, Double> traits, String prefix, List<Map<String, Serializable>> rows) {
        for (Map<String, Serializable> row : rows) {
            if (row != null) {
                row.forEach((column, value) -> {
                    traits.merge(prefix + column + " length", (double) bytes(value).length, Double::sum);
                    traits.merge(prefix + column, number(value), Double::sum);
                });
            }
        }
    }

    /** What the next image of the same row has in common with the one before. */
    private static void images(Map<String, Double> traits, String table, Change change) {
        if (change.before() == null || change.after() == null) {
            return;
        }
        change.before().forEach((column, value) -> {
            byte[] one = bytes(value);
            byte[] other = bytes(change.after().get(column));
            int same = 0;
            int first = -1;
            int last = -1;
            for (int at = 0; at < Math.min(one.length, other.length); at++) {
                same += one[at] == other[at] ? 1 : 0;
                first = first < 0 && one[at] != other[at] ? at : first;
                last = one[at] != other[at] ? at : last;
            }
            traits.put(table + " " + column + " same bytes", (double) same);
            traits.put(table + " " + column + " first other byte", (double) first);
            traits.put(table + " " + column + " last other byte", (double) last);
            traits.put(table + " " + column + " grown", (double) other.length - one.length);
        });
    }

    static double number(Serializable value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        double leading = 0;
        byte[] bytes = bytes(value);
        for (int at = 0; at < LEADING; at++) {
            leading = leading * 256 + (at < bytes.length ? bytes[at] & 0xff : 0);
        }
        return leading;
    }

    static byte[] bytes(Serializable value) {
        return switch (value) {
            case null -> new byte[0];
            case byte[] bytes -> bytes;
            default -> value.toString().getBytes(StandardCharsets.UTF_8);
        };
    }

    static String text(Serializable value) {
        return new String(bytes(value), StandardCharsets.UTF_8);
    }
}
