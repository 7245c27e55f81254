package org.gijido.approvals.routing;

import java.util.List;

import org.gijido.approvals.PlannedStep;
import org.gijido.approvals.StepKind;

/** Who may pull a document up 引上げ from a step that waits, and whom that skips. */
public final class PullUp {

    private PullUp() {
    }

    /**
     * The later steps of the same line from which it can be pulled up. Sections that have not answered are never skipped: on
     * the drafter's own line it ends before the next of them, in a section's own lane at its end.
     *
     * @param steps   of the whole way that are not done
     * @param waiting the step whose turn it is
     * @return in their order; none for a step of another kind
     */
    public static List<PlannedStep> superiors(List<PlannedStep> steps, PlannedStep waiting) {
        return switch (waiting.kind()) {
            case CONCURRENCE -> steps.stream().filter(step -> step.stage() == waiting.stage() && step.lane() == waiting.lane()
                    && step.place() > waiting.place()).toList();
            case LINE -> steps.stream().filter(step -> step.stage() > waiting.stage())
                    .takeWhile(step -> step.kind() == StepKind.LINE || step.kind() == StepKind.DECISION).toList();
            case EXAMINATION, DECISION, CIRCULATION -> List.of();
        };
    }
}
