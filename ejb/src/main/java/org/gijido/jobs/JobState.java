package org.gijido.jobs;

/** How it stands with a job. */
public enum JobState {
    /** Its first turn has not come yet. */
    NEW,
    RUNNING,
    DONE,
    /** Its last run failed; it is tried again. */
    FAILED,
    /** Its turn came long ago and nobody took it, or a run does not end. */
    OVERDUE;

    /** Whether somebody should look. */
    public boolean isTrouble() {
        return this == FAILED || this == OVERDUE;
    }
}
