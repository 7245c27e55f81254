package org.gijido.approvals.circulating;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gijido.approvals.PlannedStep;
import org.gijido.approvals.StepKind;
import org.gijido.approvals.StepState;
import org.gijido.approvals.entity.ApprovalStep;

/** What a way that somebody lays out by hand has to keep. */
record NewWay(Rules rules, List<PlannedStep> planned) {

    /**
     * @param open   the steps that it replaces
     * @param before all that count, of which those that are passed stay
     * @throws org.gijido.shared.BusinessException INVALID with what is wrong first
     */
    void check(List<ApprovalStep> open, List<ApprovalStep> before) {
        List<PlannedStep> deciding = planned.stream().filter(step -> step.kind() == StepKind.DECISION).toList();
        if (deciding.size() != 1 || planned.stream().anyMatch(step -> step.stage() > deciding.getFirst().stage()
                && step.kind() != StepKind.CIRCULATION)) {
            throw Refusals.unfit("oneDecision");
        }
        if (deciding.getFirst().post().rank().compareTo(rules.lowestDecider()) > 0) {
            throw Refusals.unfit("deciderBelowRule", rules.article(), rules.lowestDecider().label(),
                    deciding.getFirst().post().rank().label());
        }
        open.stream().filter(step -> step.kind() == StepKind.CONCURRENCE && !step.ground().isEmpty())
                .filter(step -> planned.stream().noneMatch(other -> asks(other, step))).findFirst()
                .ifPresent(section -> {
                    throw Refusals.unfit("sectionRemoved", section.words(), section.ground());
                });
        Stream.concat(before.stream().filter(step -> step.state() == StepState.DONE).map(ApprovalStep::post),
                planned.stream().filter(step -> step.kind() != StepKind.CIRCULATION).map(PlannedStep::post))
                .collect(Collectors.groupingBy(post -> post)).values().stream()
                .filter(same -> same.size() > 1).findFirst().ifPresent(twice -> {
                    throw Refusals.unfit("routeCircle", twice.getFirst().rank().label());
                });
    }

    /** Whether a section is still asked, by whomever of it. */
    private static boolean asks(PlannedStep planned, ApprovalStep section) {
        return planned.kind() == StepKind.CONCURRENCE && Objects.equals(planned.post().unitId(), section.post().unitId());
    }
}
