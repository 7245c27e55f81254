package org.gijido.jobs;

import java.time.Duration;
import java.time.LocalDateTime;

/**
 * What is written down of a job.
 *
 * @param due       when its next turn comes, or came
 * @param startedAt of the last run; null before the first
 * @param endedAt   of that run; null while it goes on, or where its node fell over
 * @param failure   of the last run that ended: the key of a sentence or the name of an exception; null when it went well
 * @param failures  how many runs failed one after the other
 */
public record JobRow(String name, LocalDateTime due, LocalDateTime startedAt, LocalDateTime endedAt, String failure,
        int failures) {

    /** Longer than the beat of the clock, a change of the leading node and the writing down of frequent runs together. */
    static final Duration PATIENCE = Duration.ofMinutes(5);
    static final Duration LONGEST_RUN = Duration.ofHours(1);

    public JobState state(LocalDateTime now) {
        if (isUnfinished()) {
            return now.isAfter(startedAt.plus(LONGEST_RUN)) ? JobState.OVERDUE : JobState.RUNNING;
        }
        if (now.isAfter(due.plus(PATIENCE))) {
            return JobState.OVERDUE;
        }
        if (failure != null) {
            return JobState.FAILED;
        }
        return startedAt == null ? JobState.NEW : JobState.DONE;
    }

    boolean isUnfinished() {
        return startedAt != null && endedAt == null;
    }
}
