package org.gijido.directory;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** The morning 午前 or the afternoon 午後 of a day; the afternoon begins at noon. */
public record HalfDay(LocalDate day, Half half) implements Comparable<HalfDay> {

    /** A half of any day, in the order of the day. */
    public enum Half {
        MORNING, AFTERNOON
    }

    public static HalfDay at(LocalDateTime moment) {
        return new HalfDay(moment.toLocalDate(), moment.toLocalTime().isBefore(LocalTime.NOON) ? Half.MORNING : Half.AFTERNOON);
    }

    public static HalfDay morning(LocalDate day) {
        return new HalfDay(day, Half.MORNING);
    }

    public static HalfDay afternoon(LocalDate day) {
        return new HalfDay(day, Half.AFTERNOON);
    }

    /** The half before this one. */
    public HalfDay previous() {
        return half == Half.AFTERNOON ? morning(day) : afternoon(day.minusDays(1));
    }

    public boolean isAfter(HalfDay other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(HalfDay other) {
        int days = day.compareTo(other.day);
        return days == 0 ? half.compareTo(other.half) : days;
    }

    /** {@code 2026-12-01am}, for the record. */
    @Override
    public String toString() {
        return day + (half == Half.MORNING ? "am" : "pm");
    }
}
