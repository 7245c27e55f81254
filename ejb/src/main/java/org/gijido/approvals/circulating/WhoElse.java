package org.gijido.approvals.circulating;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.approvals.Act;
import org.gijido.approvals.StepKind;
import org.gijido.approvals.StepState;
import org.gijido.approvals.entity.ApprovalDocument;
import org.gijido.approvals.entity.ApprovalStep;
import org.gijido.approvals.routing.Places;
import org.gijido.approvals.routing.SubstituteOrder;
import org.gijido.shared.FeatureOnly;

/** Who else can go on with a step that is late: in the line the superior who comes next, at its end the first substitute. */
@Dependent
@FeatureOnly
public class WhoElse {

    /** Persons and what they may do. */
    public record Other(Act act, List<Long> persons) {}

    @Inject
    private Courses courses;
    @Inject
    private Places places;

    /**
     * @param steps all of the document
     * @param late  one of them that waits
     * @return empty where only its holder can
     */
    public Optional<Other> of(ApprovalDocument document, List<ApprovalStep> steps, ApprovalStep late) {
        Optional<Other> other = switch (late.kind()) {
            case LINE -> superior(steps);
            case DECISION -> courses.substitutes(document, steps, late).ready().map(SubstituteOrder.Candidate::persons)
                    .map(persons -> new Other(Act.SUBSTITUTE_DECIDE, persons));
            default -> Optional.empty();
        };
        return other.filter(found -> !found.persons().isEmpty());
    }

    private Optional<Other> superior(List<ApprovalStep> steps) {
        return steps.stream().filter(step -> step.live() && step.state() == StepState.COMING)
                .filter(step -> step.kind() != StepKind.CIRCULATION).min(ApprovalStep.ORDER)
                .filter(step -> step.kind() == StepKind.LINE || step.kind() == StepKind.DECISION)
                .map(next -> new Other(Act.PULL_UP, places.holders(List.of(next.post()), courses.now().toLocalDate())));
    }
}
