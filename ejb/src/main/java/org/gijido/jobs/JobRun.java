package org.gijido.jobs;

import java.time.LocalDateTime;

/** One run of a job that ended. */
public record JobRun(String name, LocalDateTime startedAt, LocalDateTime endedAt) {
}
