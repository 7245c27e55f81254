package org.gijido.approvals.circulating;

import java.util.Objects;

import org.gijido.approvals.Act;
import org.gijido.approvals.State;
import org.gijido.approvals.StepKind;
import org.gijido.approvals.StepMark;
import org.gijido.approvals.StepState;
import org.gijido.approvals.entity.ApprovalAct;
import org.gijido.approvals.entity.ApprovalStep;

/** What is said beside the way, and what follows a decision. */
final class Afterwards {

    private final Round round;

    Afterwards(Round round) {
        this.round = round;
    }

    /** 質問: to the drafter, or to somebody who has stamped. */
    ApprovalAct ask(Order order) {
        Refusals.needNote(order);
        boolean stamped = order.target() == null || round.way().live().stream()
                .anyMatch(step -> step.stamp().filter(stamp -> order.target().equals(stamp.personId())).isPresent());
        boolean drafter = Objects.equals(order.target(), round.document().drafter().actor().personId());
        if (!stamped && !drafter) {
            throw Refusals.unfit("askWhom");
        }
        return round.record(order, null).step(order.step()).asked(order.target());
    }

    ApprovalAct answer(Order order) {
        Refusals.needNote(order);
        ApprovalAct question = round.acts().all().stream().filter(act -> act.act() == Act.ASK)
                .filter(act -> order.about() == null || act.number() == order.about())
                .filter(this::isAsked).filter(act -> !isAnswered(act)).findFirst()
                .orElseThrow(() -> Refusals.conflict("notAsked"));
        return round.record(order, null).about(question.number());
    }

    private boolean isAsked(ApprovalAct question) {
        Long drafter = round.document().drafter().actor().personId();
        boolean drafters = question.asked() == null || question.asked().equals(drafter);
        Long me = round.hand().actor().personId();
        return drafters ? round.document().isOf(round.hand()) || round.document().coDrafters().contains(me)
                : question.asked().equals(me);
    }

    private boolean isAnswered(ApprovalAct question) {
        return round.acts().all().stream().anyMatch(act -> act.act() == Act.ANSWER
                && Integer.valueOf(question.number()).equals(act.about()));
    }

    ApprovalAct comment(Order order) {
        Refusals.needNote(order);
        return round.record(order, null);
    }

    /** 後閲: of all own boxes at once. */
    ApprovalAct postReview(Order order) {
        ApprovalStep first = round.way().all().stream().filter(this::owes).findFirst()
                .orElseThrow(() -> Refusals.notNow(round.document().state()));
        ApprovalAct act = round.record(order, first.post()).step(first.id());
        round.way().all().stream().filter(this::owes).forEach(step -> step.review(round.hand().actor().name(),
                round.hand().words(step.post()), round.now()));
        return act;
    }

    private boolean owes(ApprovalStep step) {
        return step.reviewOwed() && round.hand().holds(step.post());
    }

    ApprovalAct readCirculation(Order order) {
        ApprovalStep own = round.way().turns().stream()
                .filter(step -> step.kind() == StepKind.CIRCULATION && round.hand().holds(step.post())).findFirst()
                .orElseThrow(() -> Refusals.conflict("readAlready"));
        ApprovalAct act = round.record(order, own.post()).step(own.id());
        round.way().turns().stream().filter(step -> step.kind() == StepKind.CIRCULATION && round.hand().holds(step.post()))
                .toList().forEach(step -> round.stamp(step, StepMark.READ, act));
        round.way().advance(round.now(), act.number());
        return act;
    }

    /** 施行: on a day not before the decision. */
    ApprovalAct enforce(Order order) {
        if (order.until() == null || order.until().isBefore(round.document().endedAt().toLocalDate())) {
            throw Refusals.unfit("enforceDay");
        }
        ApprovalAct act = round.record(order, null).until(order.until());
        round.document().enforce(order.until());
        round.document().moveTo(State.ENFORCED);
        return act;
    }

    /** 軽微な訂正: on the way the content gets another version, whose formal things were changed; after the decision only a note. */
    ApprovalAct correctFormal(Order order) {
        Refusals.needNote(order);
        if (round.document().state().decided()) {
            return round.record(order, null);
        }
        ApprovalStep own = new Presses(round).turn(order, step -> step.state() != StepState.DONE);
        round.document().correct();
        return round.record(order, own.post()).step(own.id());
    }
}
