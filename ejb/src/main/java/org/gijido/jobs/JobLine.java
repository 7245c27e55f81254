package org.gijido.jobs;

import java.time.Duration;
import java.time.LocalDateTime;

import org.gijido.platform.Job;
import org.gijido.platform.Times;

/**
 * A job as the information division reads of it.
 *
 * @param due  null before a node took the jobs over for the first time
 * @param took null while it runs and before the first run
 */
public record JobLine(String name, Times times, JobState state, LocalDateTime due, LocalDateTime startedAt, Duration took,
        String failure) {

    static JobLine of(Job job, JobRow row, LocalDateTime now) {
        if (row == null) {
            return new JobLine(job.name(), job.times(), JobState.NEW, null, null, null, null);
        }
        Duration took = row.endedAt() == null ? null : Duration.between(row.startedAt(), row.endedAt());
        return new JobLine(job.name(), job.times(), row.state(now), row.due(), row.startedAt(), took, row.failure());
    }
}
