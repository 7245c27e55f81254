package org.gijido.directory;

import java.time.LocalDate;

/**
 * How long somebody is away, by halves of days.
 *
 * @param first the first half away
 * @param last  the last half away, included
 */
public record AwayTime(HalfDay first, HalfDay last) {

    /** @throws IllegalArgumentException when it ends before it begins */
    public AwayTime {
        if (first.isAfter(last)) {
            throw new IllegalArgumentException("away from " + first + " to " + last);
        }
    }

    /** Whole days. */
    public static AwayTime days(LocalDate from, LocalDate lastDay) {
        return new AwayTime(HalfDay.morning(from), HalfDay.afternoon(lastDay));
    }

    public boolean covers(HalfDay half) {
        return !first.isAfter(half) && !half.isAfter(last);
    }

    /** Whether the whole day is meant. */
    public boolean covers(LocalDate day) {
        return covers(HalfDay.morning(day)) && covers(HalfDay.afternoon(day));
    }

    /** {@code 2026-12-01am/2026-12-03pm}, for the record. */
    @Override
    public String toString() {
        return first + "/" + last;
    }
}
