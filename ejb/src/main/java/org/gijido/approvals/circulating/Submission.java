package org.gijido.approvals.circulating;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gijido.approvals.Act;
import org.gijido.approvals.PlannedStep;
import org.gijido.approvals.PostAt;
import org.gijido.approvals.StepKind;
import org.gijido.approvals.StepState;
import org.gijido.approvals.entity.ApprovalAct;
import org.gijido.approvals.entity.ApprovalStep;

/**
 * 起案・再申請: a document begins to go round. Stamps of the round before count no more, unless nothing but formal things changed
 * and the way is the same: then it goes on at the one who sent it back.
 */
final class Submission {

    private final Round round;

    Submission(Round round) {
        this.round = round;
    }

    /** @param sameContent whether nothing but formal things changed since it came back */
    ApprovalAct submit(Order order, boolean sameContent) {
        fits(round.way().comingNext(), order.route());
        List<ApprovalStep> former = sameContent ? stampedBefore() : List.of();
        Set<PostAt> formerWay = formerWay();
        ApprovalAct act = round.record(order, null);
        round.document().submit(round.now());
        lay(order, act);
        if (posts(round.way().live()).equals(formerWay)) {
            former.forEach(step -> carry(step, act));
        }
        round.goOn(act);
        return act;
    }

    /** What was laid out for it may have been for less money: nobody whom the rule asks for now may be missing there. */
    private static void fits(List<ApprovalStep> laid, List<Order.Routed> ruled) {
        if (!laid.isEmpty()) {
            ruled.stream().filter(asked -> laid.stream().noneMatch(step -> standsFor(step, asked.planned()))).findFirst()
                    .ifPresent(missing -> {
                        throw Refusals.unfit("laidOutWithout", missing.words());
                    });
        }
    }

    /** A higher one may decide; a section is asked through whomever of it; the others are for who laid it out to say. */
    private static boolean standsFor(ApprovalStep step, PlannedStep asked) {
        return switch (asked.kind()) {
            case DECISION -> step.kind() == StepKind.DECISION && step.post().rank().compareTo(asked.post().rank()) <= 0;
            case CONCURRENCE ->
                step.kind() == StepKind.CONCURRENCE && Objects.equals(step.post().unitId(), asked.post().unitId());
            default -> true;
        };
    }

    /** Lays the way out: as the document section did when it came back, otherwise as ordered. */
    void lay(Order order, ApprovalAct act) {
        round.way().comingNext().forEach(ApprovalStep::come);
        if (round.way().live().isEmpty()) {
            order.route().forEach(step -> round.way().add(
                    new ApprovalStep(round.document(), step.planned(), step.planned().stage(), step.words(), act.number())));
        }
    }

    private List<ApprovalStep> stampedBefore() {
        return ended().filter(step -> step.stamp().isPresent() && step.state() == StepState.VOID).toList();
    }

    private Set<PostAt> formerWay() {
        return posts(ended().toList());
    }

    /** What the last return ended. */
    private Stream<ApprovalStep> ended() {
        Optional<ApprovalAct> remand = round.last(Act.REMAND);
        return remand.stream().flatMap(act -> round.way().all().stream()
                .filter(step -> step.submission() == round.document().submission()
                        && Integer.valueOf(act.number()).equals(step.endedBy())));
    }

    private static Set<PostAt> posts(List<ApprovalStep> steps) {
        return steps.stream().map(ApprovalStep::post).collect(Collectors.toSet());
    }

    private void carry(ApprovalStep former, ApprovalAct act) {
        round.way().live().stream().filter(step -> step.post().equals(former.post()) && step.kind() == former.kind())
                .findFirst().ifPresent(step -> step.stamp(former.stamp().orElseThrow(), act.number()));
    }
}
