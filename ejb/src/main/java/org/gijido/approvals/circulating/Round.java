package org.gijido.approvals.circulating;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.gijido.approvals.Act;
import org.gijido.approvals.Hand;
import org.gijido.approvals.PostAt;
import org.gijido.approvals.Stamped;
import org.gijido.approvals.State;
import org.gijido.approvals.StepKind;
import org.gijido.approvals.StepMark;
import org.gijido.approvals.StepState;
import org.gijido.approvals.entity.ApprovalAct;
import org.gijido.approvals.entity.ApprovalDocument;
import org.gijido.approvals.entity.ApprovalStep;

/**
 * What all acts work on: a document, its way, its acts so far, and whose hand acts at which moment.
 *
 * @param acts those of before; the one that is done is added to them
 */
record Round(ApprovalDocument document, Way way, Acts acts, Viewer viewer, Presence presence, Rules rules,
        LocalDateTime now) {

    Hand hand() {
        return viewer.hand();
    }

    /** Whoever stamps says that they have looked at what goes round on paper. @throws BusinessException INVALID */
    void needPapersSeen(Order order) {
        if (document.withPaper() && !order.papersSeen()) {
            throw Refusals.unfit("papersUnseen");
        }
    }

    /** Writes down what is done. */
    ApprovalAct record(Order order, PostAt post) {
        Refusals.shortNote(order);
        ApprovalAct act = new ApprovalAct(document, document.nextAct(), order.act(), hand(), hand().words(post),
                order.commandId(), now).note(order.note()).papersSeen(document.withPaper() && order.papersSeen());
        acts.add(act);
        return act;
    }

    void stamp(ApprovalStep step, StepMark mark, ApprovalAct act) {
        step.stamp(new Stamped(hand(), hand().words(step.post()), null, document.version(), mark, now), act.number());
    }

    /** The way goes on, and where the document stands follows from it. */
    void goOn(ApprovalAct act) {
        way.advance(now, act.number());
        boolean decided = way.decision().state() == StepState.DONE;
        if (decided) {
            document.end(now);
        }
        document.moveTo(decided ? State.DECIDED : turnsHeld() ? State.HELD : State.CIRCULATING);
    }

    /**
     * It stops going round: whose turn it is keeps that for the record, what comes does not come any more, and nobody owes a
     * reading afterwards.
     */
    void stop(ApprovalAct act, State state) {
        for (ApprovalStep step : way.live()) {
            step.waiveReview();
            if (step.state().turn()) {
                step.stop(act.number());
            } else if (step.state() == StepState.COMING) {
                step.strike(act.number());
            }
        }
        document.end(now);
        document.moveTo(state);
    }

    Optional<ApprovalAct> last(Act kind) {
        return acts.all().reversed().stream().filter(act -> act.act() == kind && !act.undone()).findFirst();
    }

    /** Whether every step that waits for somebody is put off; who reads afterwards does not hold anything up. */
    private boolean turnsHeld() {
        List<ApprovalStep> turns = way.turns().stream().filter(step -> step.kind() != StepKind.CIRCULATION).toList();
        return !turns.isEmpty() && turns.stream().allMatch(step -> step.state() == StepState.HELD);
    }
}
