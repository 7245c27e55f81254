package org.gijido.approvals.circulating;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.gijido.approvals.ActorKind;
import org.gijido.approvals.Hand;
import org.gijido.approvals.StepKind;
import org.gijido.approvals.StepState;
import org.gijido.approvals.entity.ApprovalDocument;
import org.gijido.approvals.entity.ApprovalStep;

/** What somebody is to a document at a moment. */
final class Standing {

    private final ApprovalDocument document;
    private final Way way;
    private final Viewer viewer;
    private final Hand hand;
    private final Presence presence;
    private final LocalDateTime now;

    Standing(ApprovalDocument document, Way way, Viewer viewer, Presence presence, LocalDateTime now) {
        this.document = document;
        this.way = way;
        this.viewer = viewer;
        this.hand = viewer.hand();
        this.presence = presence;
        this.now = now;
    }

    /** @param declared whether they say themselves that the decider is away */
    Set<ActorKind> kinds(boolean declared) {
        EnumSet<ActorKind> kinds = ofItself();
        if (document.submission() > 0 && !viewer.shared()) {
            inTheStead(kinds, declared);
            superior(kinds);
        }
        add(kinds, kinds.isEmpty(), ActorKind.STRANGER);
        return kinds;
    }

    /** As far as the document itself says it; the directory is not asked. */
    Set<ActorKind> plain() {
        return ofItself();
    }

    private EnumSet<ActorKind> ofItself() {
        if (viewer.shared()) {
            return EnumSet.of(ActorKind.SHARED_ACCOUNT);
        }
        EnumSet<ActorKind> kinds = EnumSet.noneOf(ActorKind.class);
        add(kinds, document.isOf(hand), ActorKind.DRAFTER);
        add(kinds, document.coDrafters().contains(hand.actor().personId()), ActorKind.CO_DRAFTER);
        add(kinds, viewer.documents(), ActorKind.DOCUMENT_SECTION);
        add(kinds, viewer.admin(), ActorKind.ADMIN);
        add(kinds, viewer.reader(), ActorKind.OTHER_READER);
        if (document.submission() > 0) {
            ofSteps(kinds);
        }
        return kinds;
    }

    private void ofSteps(Set<ActorKind> kinds) {
        for (ApprovalStep step : way.all()) {
            boolean mine = hand.holds(step.post());
            add(kinds, step.stamp().filter(stamp -> stamp.isOf(hand)).isPresent(), ActorKind.DONE_HOLDER);
            add(kinds, mine && step.live(), ActorKind.OTHER_READER);
            add(kinds, mine && step.reviewOwed(), ActorKind.POST_REVIEWER);
            if (mine && turn(step)) {
                kinds.add(holder(step.kind()));
            }
            add(kinds, mine && step.live() && step.kind() == StepKind.CIRCULATION, ActorKind.READER_STEP);
        }
        way.turns().stream().filter(step -> hand.holds(step.post())).flatMap(step -> way.reach(hand, step).stream())
                .forEach(step -> kinds.add(holder(step.kind())));
    }

    private static boolean turn(ApprovalStep step) {
        return step.live() && (step.state().turn() || step.state() == StepState.STOPPED);
    }

    private static ActorKind holder(StepKind kind) {
        return switch (kind) {
            case LINE -> ActorKind.LINE_HOLDER;
            case CONCURRENCE -> ActorKind.CONCUR_HOLDER;
            case EXAMINATION -> ActorKind.EXAMINER;
            case DECISION -> ActorKind.DECIDER;
            case CIRCULATION -> ActorKind.READER_STEP;
        };
    }

    private void inTheStead(Set<ActorKind> kinds, boolean declared) {
        List<ApprovalStep> deciding = way.live().stream().filter(step -> step.kind() == StepKind.DECISION)
                .filter(step -> step.state().turn() || step.state() == StepState.STOPPED).toList();
        for (ApprovalStep step : deciding) {
            if (!hand.holds(step.post())) {
                Presence.Stead stead = presence.stead(step.post(), hand, declared);
                add(kinds, !(stead instanceof Presence.Stead.None), inTheStead(stead));
            }
        }
    }

    /** Why nobody decides it in the stead of another: the article of the matter, or a section that did not agree. */
    Optional<String> bar() {
        return document.barred().or(() -> way.live().stream()
                .filter(Presses::dissents)
                .map(ApprovalStep::words).findFirst());
    }

    private ActorKind inTheStead(Presence.Stead stead) {
        if (bar().isPresent()) {
            return ActorKind.SUBSTITUTE_BARRED;
        }
        return stead instanceof Presence.Stead.First ? ActorKind.SUBSTITUTE : ActorKind.SUBSTITUTE_PRESENT;
    }

    private void superior(Set<ActorKind> kinds) {
        if (way.turns().stream().noneMatch(step -> step.kind() == StepKind.LINE && !hand.holds(step.post()))) {
            return;
        }
        way.held(hand).filter(Standing::inLine).filter(step -> step.state() == StepState.COMING).findFirst()
                .ifPresent(own -> kinds.add(mayPullUp(own) ? ActorKind.SUPERIOR : ActorKind.SUPERIOR_IDLE));
    }

    private static boolean inLine(ApprovalStep step) {
        return step.kind() == StepKind.LINE || step.kind() == StepKind.DECISION;
    }

    /** All in the line before are away, too late, or the matter is urgent. */
    private boolean mayPullUp(ApprovalStep own) {
        return document.urgent() || way.openBefore(own).stream().filter(step -> step.kind() == StepKind.LINE)
                .allMatch(step -> hand.holds(step.post()) || presence.away(step.post())
                        || step.due() != null && step.due().isBefore(now));
    }

    private static void add(Set<ActorKind> kinds, boolean so, ActorKind kind) {
        if (so) {
            kinds.add(kind);
        }
    }
}
