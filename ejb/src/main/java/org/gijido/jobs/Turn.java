package org.gijido.jobs;

import java.time.Duration;
import java.time.LocalDateTime;

import org.gijido.platform.Job;
import org.gijido.platform.Times;

/**
 * One job at the node that does the jobs: whether its turn has come, and what of a run is written down. One thread at a time
 * asks.
 */
final class Turn {

    /** Of what runs more often only a run a minute is written down, and any that ends otherwise than the one before. */
    private static final Duration OFTEN = Duration.ofMinutes(1);
    /** What failed at night is not put off until the next night. */
    static final Duration AGAIN = Duration.ofMinutes(10);

    private final Job job;
    private LocalDateTime due;
    private LocalDateTime written = LocalDateTime.MIN;
    private boolean asked;
    private boolean failing;

    /** @param row what is written down of it, null when nothing is */
    Turn(Job job, JobRow row, LocalDateTime now) {
        this.job = job;
        this.due = firstDue(job.times(), row, now);
        this.failing = row != null && row.failure() != null;
    }

    /** A run that was cut off is begun again, a missed one made up for; what was planned by other times is not waited for. */
    private static LocalDateTime firstDue(Times times, JobRow row, LocalDateTime now) {
        if (row == null) {
            return times instanceof Times.Every ? now : times.after(now);
        }
        LocalDateTime regular = times.after(now);
        return row.isUnfinished() ? now : row.due().isBefore(regular) ? row.due() : regular;
    }

    Job job() {
        return job;
    }

    String name() {
        return job.name();
    }

    synchronized LocalDateTime due() {
        return due;
    }

    synchronized boolean isDue(LocalDateTime now) {
        return asked || !now.isBefore(due);
    }

    /** Somebody does not want to wait. */
    synchronized void ask() {
        asked = true;
    }

    /** @return whether the beginning is to be written down */
    synchronized boolean begin(LocalDateTime now) {
        boolean writes = asked || !isFrequent();
        asked = false;
        due = job.times().after(now);
        if (writes) {
            written = LocalDateTime.MIN;
        }
        return writes;
    }

    /** @return whether the run is to be written down */
    synchronized boolean end(LocalDateTime now, boolean failed) {
        boolean writes = failed != failing || !now.isBefore(written.plus(OFTEN));
        failing = failed;
        if (failed && due.isAfter(now.plus(AGAIN))) {
            due = now.plus(AGAIN);
        }
        if (writes) {
            written = now;
        }
        return writes;
    }

    private boolean isFrequent() {
        return job.times() instanceof Times.Every(Duration pause) && pause.compareTo(OFTEN) < 0;
    }
}
