package org.gijido.answers.writing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.answers.AnswerAccess;
import org.gijido.answers.AnswerPhase;
import org.gijido.answers.Answers;
import org.gijido.answers.entity.Answer;
import org.gijido.answers.revisions.RevisionService;
import org.gijido.answers.stamps.Stamps;
import org.gijido.answers.text.SharedText;
import org.gijido.answers.writing.AppendResult.Forbidden;
import org.gijido.answers.writing.AppendResult.Gap;
import org.gijido.answers.writing.AppendResult.Locked;
import org.gijido.answers.writing.AppendResult.Refused;
import org.gijido.answers.writing.AppendResult.Repeated;
import org.gijido.platform.Command;
import org.gijido.platform.Commands;
import org.gijido.platform.Retried;

/** Writing. Every command may be sent again and again under its number: it is done once. */
@Stateless
@Retried
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AnswerTextService {
    /** The most bytes in one update; a pasted book comes in pieces. */
    public static final int MOST_BYTES = 256 * 1024;

    @Inject
    private AnswerAccess access;
    @Inject
    private Answers answers;
    @Inject
    private Commands commands;
    @Inject
    private OpenTexts openTexts;
    @Inject
    private TextRecord textRecord;
    @Inject
    private TextReplay replay;
    @Inject
    private TextLimits limits;
    @Inject
    private Stamps stamps;
    @Inject
    private RevisionService revisions;

    /** Takes in an update as a writer's browser made it. */
    public AppendResult append(Caller caller, long questionId, UUID commandId, byte[] update) {
        Optional<Refused> objection = update.length > MOST_BYTES
                ? Optional.of(new Refused("answers.error.updateTooLarge", MOST_BYTES / 1024)) : Optional.empty();
        Command command = Command.of(commandId, caller.accountId(), "answer.append", questionId, (Object) update);
        return write(caller, objection, command, answer -> merge(caller, answer, update));
    }

    /** Makes the text equal to another by the smallest change, for programs that have the whole text only. */
    public AppendResult replace(Caller caller, long questionId, UUID commandId, String wanted) {
        String text = wanted.replace("\r\n", "\n").replace('\r', '\n');
        Command command = Command.of(commandId, caller.accountId(), "answer.replace", questionId, text);
        return write(caller, limits.objection(text), command, answer -> replace(caller, answer, text));
    }

    /** Makes the text what it was: an edit like any other, which others may write on and which can be undone. */
    public AppendResult restore(Caller caller, long questionId, UUID commandId, long revisionId) {
        access.requireWriting(caller, questionId);
        return replace(caller, questionId, commandId, revisions.text(caller, questionId, revisionId));
    }

    private AppendResult replace(Caller caller, Answer answer, String text) {
        SharedText shared = openTexts.take(answer);
        byte[] update = shared.replaceBy(text);
        return update.length == 0
                ? unchanged(answer, shared, new Repeated(answer.lastSeq()))
                : textRecord.keep(caller, answer, shared, update);
    }

    /** The text and the updates it consists of. */
    public TextState state(Caller caller, long questionId) {
        caller.require(Permission.ANSWER_READ);
        access.require(questionId);
        boolean party = access.mayWrite(caller, questionId);
        int most = limits.mostCharacters();
        return answers.find(questionId)
                .map(answer -> new TextState(questionId, answer.phase(), answer.lastSeq(), stamps.editions(questionId),
                        answer.text(), replay.updates(answer), party && answer.open(), most))
                .orElseGet(() -> new TextState(questionId, AnswerPhase.OPEN, 0, 0, "", List.of(), party, most));
    }

    /** @param objection to what was sent; said after the right was asked for, and before anything waits for a lock */
    private AppendResult write(Caller caller, Optional<Refused> objection, Command command,
            Function<Answer, AppendResult> writing) {
        if (!access.mayWrite(caller, command.subject())) {
            return new Forbidden();
        }
        return objection.<AppendResult>map(refused -> refused).orElseGet(() -> once(command, writing));
    }

    /** What came to nothing leaves its number free. */
    private AppendResult once(Command command, Function<Answer, AppendResult> writing) {
        AtomicReference<AppendResult> result = new AtomicReference<>();
        Optional<String> seq = commands.attempt(command, () -> {
            Answer answer = answers.lock(command.subject());
            result.set(answer.open() ? writing.apply(answer) : new Locked());
            return kept(result.get()).map(String::valueOf);
        });
        return result.get() == null ? new Repeated(Long.parseLong(seq.orElseThrow())) : result.get();
    }

    private AppendResult merge(Caller caller, Answer answer, byte[] update) {
        SharedText text = openTexts.take(answer);
        return switch (text.apply(update)) {
            case APPLIED -> textRecord.keep(caller, answer, text, update);
            case KNOWN -> unchanged(answer, text, new Repeated(answer.lastSeq()));
            case MALFORMED, FOREIGN -> unchanged(answer, text, new Refused("answers.error.notAnUpdate"));
            case GAP -> new Gap();
        };
    }

    private static Optional<Long> kept(AppendResult result) {
        return switch (result) {
            case AppendResult.Appended appended -> Optional.of(appended.seq());
            case Repeated repeated -> Optional.of(repeated.seq());
            case Locked locked -> Optional.empty();
            case Gap gap -> Optional.empty();
            case Refused refused -> Optional.empty();
            case Forbidden forbidden -> Optional.empty();
        };
    }

    private AppendResult unchanged(Answer answer, SharedText text, AppendResult result) {
        openTexts.giveBack(answer, text);
        return result;
    }
}
