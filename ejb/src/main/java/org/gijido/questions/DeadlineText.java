package org.gijido.questions;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gijido.platform.JapaneseDates;

/** A deadline as people type it: a date, by era or not, and a time of day that may be left out. */
public final class DeadlineText {

    /** When the city's offices close; what a deadline without a time means. */
    public static final LocalTime END_OF_OFFICE = LocalTime.of(17, 0);
    private static final Pattern WITH_TIME = Pattern.compile("(.+?)[T\\s]+(\\d{1,2})(?::(\\d{2})|時(?:(\\d{1,2})分)?)");

    private DeadlineText() {
    }

    /**
     * Reads 令和8年11月25日 17:00, R8.11.25, 2026-11-25T12:00, 2026/11/25 9時.
     *
     * @return empty when it is no date of the calendar (平成32年…) or no time of day
     */
    public static Optional<LocalDateTime> parse(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        Matcher parts = WITH_TIME.matcher(text);
        if (!parts.matches()) {
            return JapaneseDates.parse(text).map(date -> date.atTime(END_OF_OFFICE));
        }
        try {
            LocalTime time = LocalTime.of(Integer.parseInt(parts.group(2)), minutes(parts));
            return JapaneseDates.parse(parts.group(1)).map(date -> date.atTime(time));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    private static int minutes(Matcher parts) {
        if (parts.group(3) != null) {
            return Integer.parseInt(parts.group(3));
        }
        return parts.group(4) == null ? 0 : Integer.parseInt(parts.group(4));
    }

    /** 令和8年11月25日 17:00; empty for null. */
    public static String text(LocalDateTime deadline) {
        return deadline == null ? "" : JapaneseDates.dateTime(deadline);
    }
}
