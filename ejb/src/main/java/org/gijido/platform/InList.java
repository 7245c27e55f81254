package org.gijido.platform;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.persistence.Query;

/**
 * The values of an {@code in} of a query, each as a parameter of its own: {@code "where a.id in " + ids}, then {@link #bind}.
 * A parameter that stands for a list makes Hibernate translate the query anew each time it runs, which costs more than the
 * database's answer.
 *
 * @param name the parameters' name in the query, without the colon
 */
public record InList(String name, List<?> values) {

    /** Longer lists are translated anew: their translation weighs little beside what they find. */
    private static final int LONGEST = 256;

    public InList {
        values = values.stream().distinct().toList();
    }

    public InList(String name, Collection<?> values) {
        this(name, List.copyOf(values));
    }

    /** What follows {@code in}; an empty list matches nothing. */
    @Override
    public String toString() {
        return isLong() ? ":" + name
                : IntStream.range(0, places()).mapToObj(place -> ":" + name + "_" + place)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    /** @return the query, with the values in it */
    public <Q extends Query> Q bind(Q query) {
        if (isLong()) {
            query.setParameter(name, values);
        } else {
            IntStream.range(0, places()).forEach(place -> query.setParameter(name + "_" + place, value(place)));
        }
        return query;
    }

    private boolean isLong() {
        return values.size() > LONGEST;
    }

    /**
     * A power of two, so that few queries differ by the length of their lists only; the last value fills up. Two at least: one
     * parameter alone in its brackets could be a list.
     */
    private int places() {
        return Math.max(2, Integer.highestOneBit(Math.max(1, values.size() - 1)) << 1);
    }

    private Object value(int place) {
        return values.isEmpty() ? null : values.get(Math.min(place, values.size() - 1));
    }
}
