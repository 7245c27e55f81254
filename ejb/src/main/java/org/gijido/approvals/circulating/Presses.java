package org.gijido.approvals.circulating;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.gijido.approvals.Stamped;
import org.gijido.approvals.StepKind;
import org.gijido.approvals.StepMark;
import org.gijido.approvals.StepState;
import org.gijido.approvals.entity.ApprovalAct;
import org.gijido.approvals.entity.ApprovalStep;

/** The acts that put a stamp in a box. */
final class Presses {

    private final Round round;

    Presses(Round round) {
        this.round = round;
    }

    ApprovalAct approve(Order order) {
        return press(order, StepKind.LINE, StepMark.APPROVED);
    }

    ApprovalAct concur(Order order) {
        return press(order, StepKind.CONCURRENCE, StepMark.CONCURRED);
    }

    ApprovalAct examine(Order order) {
        return press(order, StepKind.EXAMINATION, StepMark.EXAMINED);
    }

    /** 不同意: the opinion stays in the box, and whoever decides is a rank higher where the city wants that. */
    ApprovalAct dissent(Order order) {
        Refusals.needNote(order);
        ApprovalStep own = own(order, StepKind.CONCURRENCE);
        round.needPapersSeen(order);
        ApprovalAct act = round.record(order, own.post()).step(own.id());
        boolean first = round.way().live().stream().noneMatch(Presses::dissents);
        round.stamp(own, StepMark.DISSENTED, act);
        Optional.of(round.rules()).filter(rules -> first).map(Rules::higherAfterDissent)
                .flatMap(higher -> higher.apply(round.way().decision())).ifPresent(higher -> raise(higher, act));
        round.goOn(act);
        return act;
    }

    static boolean dissents(ApprovalStep step) {
        return step.stamp().filter(stamp -> stamp.mark() == StepMark.DISSENTED).isPresent();
    }

    ApprovalAct decide(Order order) {
        notTheDrafter();
        ApprovalStep own = deciding(order);
        round.needPapersSeen(order);
        ApprovalAct act = round.record(order, round.way().decision().post()).step(round.way().decision().id());
        round.way().reach(round.hand(), own).forEach(step -> round.stamp(step,
                step.kind() == StepKind.DECISION ? StepMark.DECIDED : StepMark.APPROVED, act));
        round.goOn(act);
        return act;
    }

    /** Nobody decides what they drafted, unless the city lets them; nor do they stand in the order of substitutes. */
    private void notTheDrafter() {
        if (round.document().isOf(round.hand()) && !round.rules().drafterMayDecide().getAsBoolean()) {
            throw Refusals.unfit("selfDecision", round.way().decision().words());
        }
    }

    /** 代決: the box keeps on whose behalf it was, and whoever is away reads it afterwards. */
    ApprovalAct substitute(Order order, Presence.Stead.First stead) {
        seen(order);
        ApprovalStep step = round.way().decision();
        if (!step.state().turn()) {
            throw Refusals.notNow(round.document().state());
        }
        round.needPapersSeen(order);
        String behalf = (step.words() + " " + stead.holder()).strip();
        ApprovalAct act = round.record(order, null).step(step.id()).stead(behalf)
                .note(order.silent() ? stead.why() : order.note());
        step.stamp(new Stamped(round.hand(), round.hand().words(null), behalf, round.document().version(),
                StepMark.SUBSTITUTED, round.now()), act.number());
        step.oweReview();
        round.goOn(act);
        return act;
    }

    /** 引上げ: those of the line who come before are skipped and read it afterwards; the own stamp follows at once. */
    ApprovalAct pullUp(Order order) {
        seen(order);
        Refusals.needNote(order);
        ApprovalStep own = round.way().held(round.hand()).filter(step -> step.state() == StepState.COMING)
                .filter(step -> step.kind() == StepKind.LINE || step.kind() == StepKind.DECISION).findFirst()
                .orElseThrow(() -> Refusals.notNow(round.document().state()));
        if (own.kind() == StepKind.DECISION) {
            notTheDrafter();
        }
        List<ApprovalStep> before = round.way().openBefore(own);
        before.stream().filter(step -> step.kind() != StepKind.LINE).findFirst().ifPresent(section -> {
            throw Refusals.conflict("sectionBefore", section.words());
        });
        round.needPapersSeen(order);
        ApprovalAct act = round.record(order, own.post()).step(own.id());
        before.forEach(step -> pass(step, act));
        round.stamp(own, own.kind() == StepKind.DECISION ? StepMark.DECIDED : StepMark.APPROVED, act);
        round.goOn(act);
        return act;
    }

    /** An own box on the way is stamped with the same press. */
    private void pass(ApprovalStep step, ApprovalAct act) {
        if (round.hand().holds(step.post())) {
            round.stamp(step, StepMark.APPROVED, act);
        } else {
            step.skip(act.number());
        }
    }

    private ApprovalAct press(Order order, StepKind kind, StepMark mark) {
        ApprovalStep own = own(order, kind);
        round.needPapersSeen(order);
        ApprovalAct act = round.record(order, own.post()).step(own.id());
        round.way().reach(round.hand(), own).stream().filter(step -> step.kind() == kind)
                .forEach(step -> round.stamp(step, mark, act));
        round.goOn(act);
        return act;
    }

    private ApprovalStep deciding(Order order) {
        return turn(order, step -> step.kind() == StepKind.DECISION || step.kind() == StepKind.LINE
                && round.way().reach(round.hand(), step).getLast().kind() == StepKind.DECISION);
    }

    private ApprovalStep own(Order order, StepKind kind) {
        return turn(order, step -> step.kind() == kind);
    }

    /** The box in which the hand acts now. What another did meanwhile is said first, then what became of the content. */
    ApprovalStep turn(Order order, Predicate<ApprovalStep> fits) {
        Optional<ApprovalStep> aimed = round.way().find(order.step());
        aimed.filter(step -> step.state() == StepState.DONE).flatMap(ApprovalStep::stamp).ifPresent(stamp -> {
            throw Refusals.already(stamp);
        });
        seen(order);
        List<ApprovalStep> turns = round.way().turns().stream().filter(step -> round.hand().holds(step.post())).filter(fits)
                .toList();
        return turns.stream().filter(step -> aimed.isEmpty() || step == aimed.get()).findFirst()
                .or(() -> turns.stream().filter(step -> reaches(step, aimed)).findFirst())
                .orElseThrow(() -> Refusals.notNow(round.document().state()));
    }

    private boolean reaches(ApprovalStep step, Optional<ApprovalStep> aimed) {
        return aimed.filter(round.way().reach(round.hand(), step)::contains).isPresent();
    }

    private void seen(Order order) {
        if (order.version() != round.document().version()) {
            throw Refusals.changed(order.version(), round.document().version());
        }
    }

    private void raise(Order.Routed higher, ApprovalAct act) {
        ApprovalStep former = round.way().decision();
        int stage = former.stage();
        round.way().openStageBehind(stage);
        former.strike(act.number());
        round.way().add(former.as(StepKind.LINE, stage, act.number()));
        round.way().add(new ApprovalStep(round.document(), higher.planned(), stage + 1, higher.words(), act.number()));
    }
}
