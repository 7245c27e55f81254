package org.gijido.access;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Which events of a topic a person may see: those numbered within these spans, such as the times in which somebody was a member.
 *
 * @param spans in ascending order, none touching another
 */
public record Sight(List<Span> spans) {

    public static final Sight ALL = new Sight(List.of(Span.from(1)));
    public static final Sight NOTHING = new Sight(List.of());

    /**
     * Numbers one after the other.
     *
     * @param first at least 1
     * @param last  {@link Long#MAX_VALUE} for one that goes on
     */
    public record Span(long first, long last) {

        public Span {
            if (first < 1 || last < first) {
                throw new IllegalArgumentException(first + " to " + last);
            }
        }

        public static Span from(long first) {
            return new Span(first, Long.MAX_VALUE);
        }
    }

    public Sight {
        spans = spans.stream().sorted(Comparator.comparingLong(Span::first)).toList();
    }

    public static Sight of(Span... spans) {
        return new Sight(Arrays.asList(spans));
    }

    public static Sight allIf(boolean allowed) {
        return allowed ? ALL : NOTHING;
    }

    public boolean isNothing() {
        return spans.isEmpty();
    }

    public boolean shows(long number) {
        return spans.stream().anyMatch(span -> span.first() <= number && number <= span.last());
    }

    /** The first number after this one that is shown; {@link Long#MAX_VALUE} when nothing is any more. */
    public long firstAfter(long number) {
        return spans.stream().filter(span -> span.last() > number)
                .mapToLong(span -> Math.max(span.first(), number + 1)).findFirst().orElse(Long.MAX_VALUE);
    }

    /** The last number up to this one that is shown; 0 when there is none. */
    public long lastUpTo(long number) {
        return spans.reversed().stream().filter(span -> span.first() <= number)
                .mapToLong(span -> Math.min(span.last(), number)).findFirst().orElse(0);
    }
}
