package org.gijido.answers.stamps;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.answers.AnswerAccess;
import org.gijido.answers.Answers;
import org.gijido.answers.StampEnd;
import org.gijido.answers.entity.Answer;
import org.gijido.answers.entity.AnswerAct;
import org.gijido.answers.events.AnswerEvent;
import org.gijido.answers.events.AnswerReturned;
import org.gijido.answers.events.Replaced;
import org.gijido.answers.stamps.StampResult.Done;
import org.gijido.answers.stamps.StampResult.NotYours;
import org.gijido.answers.stamps.StampResult.WordsNeeded;
import org.gijido.answers.stamps.StampResult.WrongPhase;
import org.gijido.platform.Command;
import org.gijido.platform.Letters;
import org.gijido.platform.Retried;
import org.gijido.questions.AnswerRoutes;

/** The two acts that undo stamps and need words: sending an answer back, and opening a final one again 差替え. */
@Stateless
@Retried
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReturnService {
    private static final int MOST_WORDS = 1000;

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

    /** Sends an answer back with a note: every stamp ends, and the drafter begins the row again. */
    public StampResult sendBack(Caller caller, long questionId, UUID commandId, String note) {
        return access.mayReturn(caller, questionId)
                ? act(caller, questionId, commandId, note, StampEnd.RETURNED)
                : new NotYours();
    }

    /** Opens a final text for a reason; only 校了 ends, so that everyone still sees what had been stamped. */
    public StampResult replace(Caller caller, long questionId, UUID commandId, String reason) {
        return caller.may(Permission.ANSWER_SIGN_OFF) && !caller.shared()
                ? actOnKnown(caller, questionId, commandId, reason, StampEnd.REPLACED)
                : new NotYours();
    }

    private StampResult actOnKnown(Caller caller, long questionId, UUID commandId, String words, StampEnd kind) {
        access.require(questionId);
        return act(caller, questionId, commandId, words, kind);
    }

    private StampResult act(Caller caller, long questionId, UUID commandId, String words, StampEnd kind) {
        String said = words == null ? "" : words.strip();
        if (said.isEmpty() || Letters.count(said) > MOST_WORDS) {
            return new WordsNeeded(MOST_WORDS);
        }
        Command command = Command.of(commandId, caller.accountId(), "stamp." + kind, questionId, said);
        return stamps.once(command, () -> act(caller, answers.lock(questionId), commandId, said, kind));
    }

    private StampResult act(Caller caller, Answer answer, UUID commandId, String said, StampEnd kind) {
        if (answer.open() != (kind == StampEnd.RETURNED)) {
            return new WrongPhase(answer.phase());
        }
        LocalDateTime now = LocalDateTime.now(clock);
        stamps.note(new AnswerAct(answer, commandId, kind, said, caller.actor(), now));
        undo(answer, kind, now);
        events.fire(kind == StampEnd.RETURNED
                ? new AnswerReturned(answer.questionId(), answer.lastSeq(), caller.actor())
                : new Replaced(answer.questionId(), answer.lastSeq(), caller.actor()));
        progress.send(caller.actor(), answer);
        return new Done();
    }

    private void undo(Answer answer, StampEnd kind, LocalDateTime now) {
        stamps.standing(answer).forEach((step, there) -> {
            if (kind == StampEnd.RETURNED || step.equals(AnswerRoutes.DECIDING)) {
                there.forEach(stamp -> stamp.end(kind, now));
            }
        });
        if (kind == StampEnd.REPLACED) {
            answer.reopen();
        }
    }
}
