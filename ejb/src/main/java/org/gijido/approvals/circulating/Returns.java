package org.gijido.approvals.circulating;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.gijido.approvals.Act;
import org.gijido.approvals.State;
import org.gijido.approvals.StepKind;
import org.gijido.approvals.StepState;
import org.gijido.approvals.entity.ApprovalAct;
import org.gijido.approvals.entity.ApprovalStep;

/** The acts by which a document comes back, or ends without a decision. */
final class Returns {

    /** For how long an own act can be taken back. */
    static final Duration UNDO = Duration.ofMinutes(5);

    private static final Set<Act> UNDONE = EnumSet.of(Act.APPROVE, Act.CONCUR, Act.DISSENT, Act.EXAMINE, Act.PULL_UP);
    /** What is said or read beside the way; nobody has acted by it. */
    private static final Set<Act> ASIDE = EnumSet.of(Act.COMMENT, Act.POST_REVIEW, Act.ANSWER);

    private final Round round;

    Returns(Round round) {
        this.round = round;
    }

    /** 引戻し: before anybody else has acted. */
    ApprovalAct recall(Order order) {
        int submitted = round.last(Act.SUBMIT).map(ApprovalAct::number).orElse(0);
        round.acts().all().stream().filter(act -> act.number() > submitted && !act.undone() && !ASIDE.contains(act.act()))
                .filter(act -> !act.isOf(round.hand())).findFirst().ifPresent(act -> {
                    throw Refusals.conflict("recallTooLate", act.by().actor().name());
                });
        ApprovalAct act = round.record(order, null);
        round.way().live().forEach(step -> step.strike(act.number()));
        round.document().moveTo(State.DRAFT);
        return act;
    }

    ApprovalAct withdraw(Order order) {
        return end(order, State.WITHDRAWN);
    }

    ApprovalAct reject(Order order) {
        Refusals.needNote(order);
        ApprovalStep own = new Presses(round).turn(order, step -> step.kind() == StepKind.DECISION);
        ApprovalAct act = round.record(order, own.post()).step(own.id());
        round.stop(act, State.REJECTED);
        return act;
    }

    ApprovalAct scrap(Order order) {
        return end(order, State.SCRAPPED);
    }

    private ApprovalAct end(Order order, State state) {
        Refusals.needNote(order);
        ApprovalAct act = round.record(order, null);
        round.stop(act, state);
        return act;
    }

    /** 差戻し: to the drafter, or to a box that was stamped; what was stamped after it is struck. */
    ApprovalAct remand(Order order) {
        Refusals.needNote(order);
        if (order.version() != round.document().version()) {
            throw Refusals.changed(order.version(), round.document().version());
        }
        return order.target() == null ? toDrafter(order) : toStep(order);
    }

    private ApprovalAct toDrafter(Order order) {
        Optional<ApprovalStep> own = ownTurn(order);
        ApprovalAct act = round.record(order, own.map(ApprovalStep::post).orElse(null))
                .step(own.map(ApprovalStep::id).orElse(null));
        for (ApprovalStep step : round.way().live()) {
            if (step.state().turn()) {
                step.stop(act.number());
            } else {
                step.strike(act.number());
            }
        }
        round.document().moveTo(State.RETURNED);
        return act;
    }

    private ApprovalAct toStep(Order order) {
        ApprovalStep target = round.way().find(order.target()).filter(ApprovalStep::live)
                .filter(step -> step.state() == StepState.DONE && step.kind() != StepKind.CIRCULATION)
                .orElseThrow(() -> Refusals.unfit("remandTarget"));
        ApprovalStep own = ownTurn(order).filter(step -> isBehind(step, target))
                .orElseThrow(() -> Refusals.unfit("remandTarget"));
        ApprovalAct act = round.record(order, own.post()).step(target.id());
        List<ApprovalStep> after = round.way().live().stream().filter(step -> step == target || isBehind(step, target)).toList();
        after.forEach(step -> comeAgain(step, act.number()));
        round.goOn(act);
        return act;
    }

    private void comeAgain(ApprovalStep step, int act) {
        if (step.state().passed()) {
            step.strike(act);
            round.way().add(step.again(act));
        } else {
            step.come();
        }
    }

    private static boolean isBehind(ApprovalStep step, ApprovalStep other) {
        return step.stage() > other.stage()
                || step.stage() == other.stage() && step.lane() == other.lane() && step.place() > other.place();
    }

    private Optional<ApprovalStep> ownTurn(Order order) {
        List<ApprovalStep> own = round.way().turns().stream().filter(step -> round.hand().holds(step.post())).toList();
        return own.stream().filter(step -> order.step() == null || order.step().equals(step.id())).findFirst()
                .or(() -> own.stream().findFirst())
                .or(() -> round.way().turns().stream().filter(step -> step.kind() == StepKind.DECISION).findFirst());
    }

    /** 承認取消: as if it had not been pressed; both stay in the record. */
    ApprovalAct undo(Order order) {
        ApprovalAct slip = round.acts().all().reversed().stream().filter(act -> !act.undone() && !ASIDE.contains(act.act()))
                .findFirst()
                .filter(act -> act.isOf(round.hand()) && UNDONE.contains(act.act()))
                .filter(act -> !act.at().plus(UNDO).isBefore(round.now()))
                .orElseThrow(() -> Refusals.conflict("undoTooLate"));
        slip.undo();
        ApprovalAct act = round.record(order, null).about(slip.number()).step(slip.stepId());
        for (ApprovalStep step : List.copyOf(round.way().all())) {
            takeBack(step, slip, act.number());
        }
        round.goOn(act);
        return act;
    }

    private void takeBack(ApprovalStep step, ApprovalAct slip, int act) {
        boolean ended = Integer.valueOf(slip.number()).equals(step.endedBy());
        if (step.madeBy() == slip.number() && step.live()) {
            step.strike(act);
        } else if (ended) {
            boolean passed = step.state().passed();
            ApprovalStep again = step.again(act);
            if (passed && step.since() != null) {
                again.wait(step.since(), step.due());
            }
            step.strike(act);
            round.way().add(again);
        } else if (step.live() && step.state().turn() && slip.at().equals(step.since())) {
            step.come();
        }
    }
}
