package org.gijido.approvals;

/**
 * A step on the way of a document. Stages follow one another; the lanes of a stage run side by side, and in a lane one place
 * follows the other.
 *
 * @param stage  from 1
 * @param lane   from 1 within the stage
 * @param place  from 1 within the lane
 * @param ground the article that brings the step here (別表第2-3), said to whoever asks why; empty for the drafter's own line
 * @param enough how many lanes of the stage are enough, the same for all of them: 0 for all, 1 for whichever comes first
 */
public record PlannedStep(int stage, int lane, int place, StepKind kind, PostAt post, String ground, int enough) {

    /** @throws IllegalArgumentException for a number below 1, and for {@code enough} below 0 */
    public PlannedStep {
        if (stage < 1 || lane < 1 || place < 1 || enough < 0) {
            throw new IllegalArgumentException("stage %d, lane %d, place %d, enough %d".formatted(stage, lane, place, enough));
        }
    }

    /** In a stage that needs all its lanes. */
    public PlannedStep(int stage, int lane, int place, StepKind kind, PostAt post, String ground) {
        this(stage, lane, place, kind, post, ground, 0);
    }
}
