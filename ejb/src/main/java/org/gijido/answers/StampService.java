package org.gijido.answers;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.answers.StampResult.Done;
import org.gijido.answers.StampResult.NoText;
import org.gijido.answers.StampResult.NotTheTurn;
import org.gijido.answers.StampResult.NotYours;
import org.gijido.answers.StampResult.TextMoved;
import org.gijido.answers.StampResult.WrongPhase;
import org.gijido.answers.entity.Answer;
import org.gijido.answers.entity.Stamp;

/** Puts stamps and takes them back. The answer's row is locked meanwhile, so the text cannot move under a stamp. */
@Stateless
public class StampService {
    @Inject
    private AnswerAccess access;
    @Inject
    private Answers answers;
    @Inject
    private Stamps stamps;
    @Inject
    private ProgressReport progress;
    @Inject
    private Clock clock;
    @Inject
    private Event<AnswerEvent> events;

    /**
     * Puts a stamp on the text; 校了 also closes it.
     *
     * @param seenSeq number of the update up to which the caller has seen the text
     */
    public StampResult put(Caller caller, long questionId, StampStep step, UUID commandId, long seenSeq) {
        if (!step.mayBePressedBy(caller, access.parties(caller, questionId))) {
            return new NotYours();
        }
        Answer answer = answers.lock(questionId);
        if (stamps.done(commandId)) {
            return new Done();
        }
        StampStep next = access.route(questionId).next(stamps.standing(questionId).keySet()).orElse(null);
        if (next != step) {
            return new NotTheTurn(next);
        }
        if (answer.text().isBlank()) {
            return new NoText();
        }
        return answer.lastSeq() == seenSeq ? press(caller, answer, step, commandId) : new TextMoved(answer.lastSeq());
    }

    private StampResult press(Caller caller, Answer answer, StampStep step, UUID commandId) {
        LocalDateTime now = LocalDateTime.now(clock);
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
