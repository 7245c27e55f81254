package org.gijido.jobs.web;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Locale;

import org.gijido.jobs.JobLine;
import org.gijido.platform.Texts;
import org.gijido.platform.Times;

/**
 * A job in words.
 *
 * @param kind    of the sign beside the state
 * @param took    empty while it runs and before its first run
 * @param failure what is to be done, or what is to be looked for; empty when there is nothing
 */
public record JobText(String name, String what, String times, String kind, String state, LocalDateTime startedAt, String took,
        LocalDateTime due, String failure) implements Serializable {

    private static final double MILLIS = 1000;

    static JobText of(JobLine line, Locale locale) {
        String kind = switch (line.state()) {
            case NEW -> "todo";
            case RUNNING -> "doing";
            case DONE -> "done";
            case FAILED -> "returned";
            case OVERDUE -> "late";
        };
        return new JobText(line.name(), Texts.of(locale, key(line.name())), times(line.times(), locale), kind,
                Texts.of(locale, "jobs.state." + line.state()), line.startedAt(), took(line.took(), locale), line.due(),
                failure(line.failure(), locale));
    }

    /** {@code live.job.trim} of {@code live.trim}: each feature says what its own jobs do. */
    static String key(String name) {
        return name.replaceFirst("\\.", ".job.");
    }

    private static String times(Times times, Locale locale) {
        return switch (times) {
            case Times.Daily(var at) -> Texts.of(locale, "jobs.times.daily", at.toString());
            case Times.Every(Duration pause) when pause.toHours() > 0 -> Texts.of(locale, "jobs.times.hours", pause.toHours());
            case Times.Every(Duration pause) when pause.toMinutes() > 0 ->
                Texts.of(locale, "jobs.times.minutes", pause.toMinutes());
            case Times.Every(Duration pause) -> Texts.of(locale, "jobs.times.seconds", pause.toSeconds());
        };
    }

    private static String took(Duration took, Locale locale) {
        return took == null ? "" : Texts.of(locale, "jobs.list.took", "%.2f".formatted(took.toMillis() / MILLIS));
    }

    private static String failure(String failure, Locale locale) {
        if (failure == null) {
            return "";
        }
        return failure.contains(".") ? Texts.of(locale, failure) : Texts.of(locale, "jobs.list.unexpected", failure);
    }
}
