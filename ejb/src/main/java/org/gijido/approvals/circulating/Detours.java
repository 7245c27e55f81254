package org.gijido.approvals.circulating;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.gijido.approvals.PlannedStep;
import org.gijido.approvals.Stamped;
import org.gijido.approvals.State;
import org.gijido.approvals.StepKind;
import org.gijido.approvals.StepState;
import org.gijido.approvals.entity.ApprovalAct;
import org.gijido.approvals.entity.ApprovalStep;
import org.gijido.platform.OfficeDays;

/** The acts that put a document off or send it another way. */
final class Detours {

    private final Round round;

    Detours(Round round) {
        this.round = round;
    }

    /** 保留: of the own step; others that wait beside it go on. */
    ApprovalAct hold(Order order) {
        LocalDate today = round.now().toLocalDate();
        if (order.until() == null || !order.until().isAfter(today)
                || OfficeDays.left(today, order.until()) > round.rules().holdDays().getAsInt()) {
            throw Refusals.unfit("holdDays", round.rules().holdDays().getAsInt());
        }
        ApprovalStep own = new Presses(round).turn(order, step -> step.kind() != StepKind.CIRCULATION);
        ApprovalAct act = round.record(order, own.post()).step(own.id()).until(order.until());
        own.hold(order.until());
        round.goOn(act);
        return act;
    }

    /** 保留解除: of one's own, or by the document section of one that has lasted too long. */
    ApprovalAct release(Order order) {
        ApprovalStep held = round.way().turns().stream().filter(step -> step.state() == StepState.HELD)
                .filter(step -> order.step() == null || order.step().equals(step.id()))
                .filter(step -> round.hand().holds(step.post()) || mayRelease(step)).findFirst()
                .orElseThrow(() -> Refusals.notNow(round.document().state()));
        if (!round.hand().holds(held.post())) {
            Refusals.needNote(order);
        }
        ApprovalAct act = round.record(order, round.hand().holds(held.post()) ? held.post() : null).step(held.id());
        held.release();
        round.goOn(act);
        return act;
    }

    private boolean mayRelease(ApprovalStep held) {
        return round.viewer().documents() && held.heldUntil().isBefore(round.now().toLocalDate());
    }

    /** 合議先の追加: before the own step, or before the one whose turn it is. */
    ApprovalAct addStep(Order order) {
        ApprovalStep own = round.way().turns().stream().filter(step -> step.kind() != StepKind.CIRCULATION)
                .filter(step -> round.hand().holds(step.post())).findFirst()
                .or(() -> round.way().turns().stream()
                        .filter(step -> round.viewer().documents() && step.kind() != StepKind.CIRCULATION).findFirst())
                .orElseThrow(() -> Refusals.notNow(round.document().state()));
        if (order.route().isEmpty()) {
            throw Refusals.unfit("noSection");
        }
        order.route().stream().filter(this::stands).findFirst().ifPresent(twice -> {
            throw Refusals.unfit("routeCircle", twice.words());
        });
        ApprovalAct act = round.record(order, round.hand().holds(own.post()) ? own.post() : null).step(own.id());
        for (Order.Routed section : order.route()) {
            PlannedStep planned = section.planned();
            round.way().putBefore(own, new ApprovalStep(round.document(), new PlannedStep(own.stage(), own.lane(), own.place(),
                    StepKind.CONCURRENCE, planned.post(), planned.ground(), own.enough()), own.stage(), section.words(),
                    act.number()));
        }
        round.goOn(act);
        return act;
    }

    private boolean stands(Order.Routed section) {
        return round.way().live().stream().filter(step -> step.kind() != StepKind.CIRCULATION)
                .anyMatch(step -> step.post().equals(section.planned().post()));
    }

    /** 経路変更: of what is not done yet; those who wait are told. A document that came back goes that way the next time. */
    ApprovalAct reroute(Order order) {
        Refusals.needNote(order);
        List<PlannedStep> planned = order.route().stream().map(Order.Routed::planned).toList();
        boolean returned = round.document().state() == State.RETURNED;
        List<ApprovalStep> open = round.way().live().stream().filter(step -> !step.state().passed()).toList();
        new NewWay(round.rules(), planned).check(open, returned ? List.of() : round.way().live());
        ApprovalAct act = round.record(order, null);
        int from = returned ? 0 : round.way().passedStage();
        open.forEach(step -> step.strike(act.number()));
        round.way().comingNext().forEach(step -> step.strike(act.number()));
        for (Order.Routed step : order.route()) {
            ApprovalStep fresh = new ApprovalStep(round.document(), step.planned(), from + step.planned().stage(), step.words(),
                    act.number());
            round.way().add(returned ? fresh.ofNextSubmission() : fresh);
        }
        if (!returned) {
            round.goOn(act);
        }
        return act;
    }

    /** 持回り開始: it goes round by hand, and nobody acts on a screen. */
    ApprovalAct beginPaperRound(Order order) {
        Refusals.needNote(order);
        ApprovalAct act = round.record(order, null);
        if (round.document().state() == State.DRAFT) {
            round.document().submit(round.now());
            new Submission(round).lay(order, act);
        }
        round.way().turns().forEach(step -> step.stop(act.number()));
        round.document().moveTo(State.PAPER_ROUND);
        return act;
    }

    /** 持回り結果の登録: who stamped each box, and when. */
    ApprovalAct recordPaperRound(Order order) {
        Map<Long, Order.OnPaper> stamps = order.onPaper().stream()
                .collect(Collectors.toMap(Order.OnPaper::step, Function.identity(), (one, other) -> other));
        List<ApprovalStep> open = round.way().live().stream()
                .filter(ApprovalStep::onPaper).toList();
        open.stream().filter(step -> !stamps.containsKey(step.id())).findFirst().ifPresent(missing -> {
            throw Refusals.unfit("paperStampMissing", missing.words());
        });
        ApprovalAct act = round.record(order, null);
        open.forEach(step -> {
            Order.OnPaper stamp = stamps.get(step.id());
            step.stamp(Stamped.onPaper(stamp.name(), step.words(), round.document().version(), stamp.at()), act.number());
        });
        round.goOn(act);
        return act;
    }
}
