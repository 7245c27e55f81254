package org.gijido.questions.entering;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.platform.Command;
import org.gijido.platform.Commands;
import org.gijido.platform.Retried;
import org.gijido.questions.BoardChange;
import org.gijido.questions.BoardChange.Renumbered;
import org.gijido.questions.BoardRow;
import org.gijido.questions.BoardRows;
import org.gijido.questions.History;
import org.gijido.questions.QuestionAct;
import org.gijido.questions.QuestionNumber;
import org.gijido.questions.QuestionText;
import org.gijido.questions.Standing;
import org.gijido.questions.assigning.OpenAssignments;
import org.gijido.questions.entity.Question;
import org.gijido.questions.events.QuestionEdited;
import org.gijido.questions.events.QuestionEvent;
import org.gijido.questions.events.QuestionMoved;
import org.gijido.questions.events.QuestionWithdrawn;
import org.gijido.questions.numbering.Renumbering;
import org.gijido.questions.numbering.SignedOffQuestions;
import org.gijido.questions.numbering.TurnNumbers;
import org.gijido.shared.BusinessException;

/** Takes questions in and keeps their texts and numbers. */
@Stateless
@Retried
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class QuestionService {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private TurnNumbers turns;
    @Inject
    private Renumbering renumbering;
    @Inject
    private BoardRows rows;
    @Inject
    private History history;
    @Inject
    private SignedOffQuestions signedOff;
    @Inject
    private Commands commands;
    @Inject
    private QuestionEntry entry;
    @Inject
    private OpenAssignments assignments;
    @Inject
    private Clock clock;
    @Inject
    private Event<QuestionEvent> events;

    /**
     * Takes a question in.
     *
     * @return its id; that of the first time when the command is repeated
     * @throws BusinessException INVALID for a bad number or text, CONFLICT for a number that is taken
     */
    public long enter(Caller caller, UUID commandId, NewQuestion wanted) {
        caller.require(Permission.QUESTION_EDIT);
        if (wanted.plan() != null) {
            caller.require(Permission.QUESTION_ASSIGN);
        }
        Command command = Command.of(commandId, caller.accountId(), "question.enter", wanted.turnId(), wanted);
        return Long.parseLong(commands.once(command, () -> Long.toString(entry.enter(caller, wanted))));
    }

    /**
     * Replaces the text.
     *
     * @param version of the text that was shown
     * @throws BusinessException CONFLICT when it is signed off, or another has changed it since; nothing is lost, the caller
     *         shows both
     */
    public void edit(Caller caller, long id, int version, QuestionText text) {
        caller.require(Permission.QUESTION_EDIT);
        Question question = live(id);
        text.check();
        signedOff.requireOpen(id);
        if (question.text().equals(text)) {
            return;
        }
        if (question.version() != version) {
            throw BusinessException.conflict("questions.error.changedMeanwhile", question.changedBy());
        }
        BoardRow before = rows.get(id);
        question.edit(text, caller.name(), now());
        entities.flush();
        history.add(id, now(), caller.name(), QuestionAct.EDITED, "");
        events.fire(new QuestionEdited(caller.actor(), BoardChange.of(caller.name(), before, rows.get(id))));
    }

    /**
     * Gives the question, with all below it, another number of the same turn; its neighbours follow.
     *
     * @throws BusinessException INVALID for a bad number, one below itself, or when the numbers do not reach
     */
    public void move(Caller caller, UUID commandId, long id, String number) {
        caller.require(Permission.QUESTION_EDIT);
        live(id);
        QuestionNumber target = QuestionEntry.parse(number);
        commands.once(Command.of(commandId, caller.accountId(), "question.move", id, target), () -> {
            move(caller, id, target);
            return "";
        });
    }

    private void move(Caller caller, long id, QuestionNumber target) {
        turns.lock(live(id).turnId());
        BoardRow before = rows.get(id);
        List<Renumbered> moved = renumbering.move(before.turnId(), id, target, caller.name());
        if (!moved.isEmpty()) {
            events.fire(new QuestionMoved(caller.actor(), after(caller, before, moved), before.number()));
        }
    }

    /**
     * The same for who has looked at it and was asked about what stood there.
     *
     * @throws BusinessException CONFLICT when its words or its number are others meanwhile
     */
    public void withdraw(Caller caller, QuestionDetail seen, boolean closeUp) {
        caller.require(Permission.QUESTION_EDIT);
        Question question = locked(seen.row().id());
        if (question.version() != seen.version() || !question.number().text().equals(seen.row().number())) {
            throw BusinessException.conflict("questions.error.changedBeforeWithdrawal", question.changedBy());
        }
        withdraw(caller, question, closeUp);
    }

    /**
     * The councillor will not ask it. It keeps its number in the record.
     *
     * @param closeUp whether the questions after it move up; not wanted once the numbers are on paper
     */
    public void withdraw(Caller caller, long id, boolean closeUp) {
        caller.require(Permission.QUESTION_EDIT);
        withdraw(caller, locked(id), closeUp);
    }

    private Question locked(long id) {
        turns.lock(live(id).turnId());
        Question question = live(id);
        entities.refresh(question);
        return question;
    }

    private void withdraw(Caller caller, Question question, boolean closeUp) {
        long id = question.id();
        BoardRow before = rows.get(id);
        question.withdraw(caller.name(), now());
        entities.flush();
        assignments.endAll(id, now());
        List<Renumbered> moved = closeUp ? renumbering.closeUp(before.turnId(), question.number(), caller.name()) : List.of();
        history.add(id, now(), caller.name(), QuestionAct.WITHDRAWN, before.number());
        events.fire(new QuestionWithdrawn(caller.actor(), after(caller, before, moved)));
    }

    /** @throws BusinessException NOT_FOUND */
    public QuestionDetail find(Caller caller, long id) {
        caller.require(Permission.QUESTION_READ);
        Question question = Optional.ofNullable(entities.find(Question.class, id)).orElseThrow(QuestionService::missing);
        boolean drafts = caller.may(Permission.ANSWER_READ);
        return new QuestionDetail(rows.get(id), drafts ? question.text() : question.text().withoutNotes(), question.version(),
                assignments.views(caller, id), history.of(id));
    }

    /** The number to propose for the next question of the turn; empty when the numbers are used up. */
    public Optional<String> nextNumber(Caller caller, long turnId) {
        caller.require(Permission.QUESTION_READ);
        return turns.next(turnId).map(QuestionNumber::text);
    }

    private BoardChange after(Caller caller, BoardRow before, List<Renumbered> renumbered) {
        return new BoardChange(caller.name(), rows.get(before.id()), Standing.of(before).word(), before.leadUnitId(), renumbered);
    }

    private Question live(long id) {
        Question question = Optional.ofNullable(entities.find(Question.class, id)).orElseThrow(QuestionService::missing);
        if (question.withdrawn()) {
            throw BusinessException.conflict("questions.error.withdrawn");
        }
        return question;
    }

    private static BusinessException missing() {
        return BusinessException.notFound("questions.error.noQuestion");
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
