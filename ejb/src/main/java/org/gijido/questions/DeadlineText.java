package org.gijido.questions;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

import org.gijido.platform.JapaneseDates;
import org.gijido.platform.Moments;

/** A deadline as people type it: a date, by era or not, and a time of day that may be left out. */
public final class DeadlineText {

    /** When the city's offices close; what a deadline without a time means. */
    public static final LocalTime END_OF_OFFICE = LocalTime.of(17, 0);

    private DeadlineText() {
    }

    /** As {@link Moments#parse} reads it; a day alone means the end of office hours. */
    public static Optional<LocalDateTime> parse(String typed) {
        return Moments.parse(typed, END_OF_OFFICE);
    }

    /** 令和8年11月25日 17:00; empty for null. */
    public static String text(LocalDateTime deadline) {
        return deadline == null ? "" : JapaneseDates.dateTime(deadline);
    }
}
