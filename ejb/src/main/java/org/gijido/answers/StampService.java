package org.gijido.answers;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.answers.StampResult.Done;
import org.gijido.answers.StampResult.NoText;
import org.gijido.answers.StampResult.NotInRoute;
import org.gijido.answers.StampResult.NotTheTurn;
import org.gijido.answers.StampResult.NotYours;
import org.gijido.answers.StampResult.Stands;
import org.gijido.answers.StampResult.TextMoved;
import org.gijido.answers.StampResult.WrongPhase;
import org.gijido.answers.entity.Answer;
import org.gijido.answers.entity.Stamp;
import org.gijido.platform.Command;
import org.gijido.platform.Retried;

/** Puts stamps and takes them back. The answer's row is locked meanwhile, so the text cannot move under a stamp. */
@Stateless
@Retried
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class StampService {
    @Inject
    private AnswerAccess access;
    @Inject
    private Answers answers;
    @Inject
    private Stamps stamps;
    @Inject
    private SignOffRule rule;
    @Inject
    private ProgressReport progress;
    @Inject
    private Clock clock;
    @Inject
    private Event<AnswerEvent> events;

    /**
     * Puts a stamp on the text, also where one stands that the text has moved away from; 校了 also closes it.
     *
     * @param seenSeq number of the update up to which the caller has seen the text
     */
    public StampResult put(Caller caller, long questionId, StampStep step, UUID commandId, long seenSeq) {
        if (!access.stampsSome(caller) || !step.mayBePressedBy(caller, access.parties(caller, questionId))) {
            return new NotYours();
        }
        Command command = Command.of(commandId, caller.accountId(), "stamp.put", questionId, step, seenSeq);
        return stamps.once(command, () -> put(caller, step, commandId, seenSeq, answers.lock(questionId)));
    }

    private StampResult put(Caller caller, StampStep step, UUID commandId, long seenSeq, Answer answer) {
        Map<StampStep, Stamp> standing = stamps.standing(answer.questionId());
        StampRoute route = access.route(answer.questionId());
        StampStep next = route.next(standing.keySet()).orElse(null);
        Stamp before = standing.get(step);
        if (next != step && (before == null || !SignOffRule.overtaken(answer, before))) {
            return notNow(route, step, before, next);
        }
        if (answer.text().isBlank()) {
            return new NoText();
        }
        if (answer.lastSeq() != seenSeq) {
            return new TextMoved(answer.lastSeq());
        }
        Optional<StampResult> objection = step == StampStep.SIGNED_OFF ? rule.objection(answer, standing).map(found -> found) : Optional.empty();
        return objection.orElseGet(() -> press(caller, answer, step, before, commandId));
    }

    private static StampResult notNow(StampRoute route, StampStep step, Stamp before, StampStep next) {
        if (before != null) {
            return new Stands();
        }
        return route.steps().contains(step) ? new NotTheTurn(next) : new NotInRoute();
    }

    private StampResult press(Caller caller, Answer answer, StampStep step, Stamp before, UUID commandId) {
        LocalDateTime now = LocalDateTime.now(clock);
        if (before != null) {
            stamps.end(before, StampEnd.RENEWED, now);
        }
        stamps.put(new Stamp(answer, step, commandId, caller.actor(), now));
        events.fire(new StampPut(answer.questionId(), step, answer.lastSeq(), caller.actor(), now));
        if (step == StampStep.SIGNED_OFF) {
            answer.signOff();
            events.fire(new SignedOff(answer.questionId(), answer.lastSeq(), caller.actor(), now));
        }
        progress.send(caller.actor(), answer);
        return new Done();
    }

    /** Takes an own stamp back, as long as nobody has stamped above it. A final text is opened by a replacement instead. */
    public StampResult withdraw(Caller caller, long questionId, StampStep step) {
        caller.require(Permission.ANSWER_READ);
        if (!access.stampsSome(caller)) {
            return new NotYours();
        }
        access.require(questionId);
        Answer answer = answers.lock(questionId);
        if (!answer.open()) {
            return new WrongPhase(answer.phase());
        }
        Map<StampStep, Stamp> standing = stamps.standing(questionId);
        Stamp stamp = standing.get(step);
        if (stamp == null) {
            return new Done();
        }
        if (caller.shared() || stamp.owner().accountId() != caller.accountId()) {
            return new NotYours();
        }
        if (standing.keySet().stream().anyMatch(other -> other.compareTo(step) > 0)) {
            return new NotTheTurn(access.route(questionId).next(standing.keySet()).orElse(null));
        }
        stamp.end(StampEnd.WITHDRAWN, LocalDateTime.now(clock));
        events.fire(new StampWithdrawn(questionId, step, caller.actor()));
        progress.send(caller.actor(), answer);
        return new Done();
    }
}
