package org.gijido.answers.backdata;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.answers.AnswerAccess;
import org.gijido.answers.entity.BackData;
import org.gijido.answers.events.AnswerEvent;
import org.gijido.answers.events.BackDataChanged;
import org.gijido.answers.events.BackDataChanged.Change;
import org.gijido.papers.Papers;
import org.gijido.platform.Command;
import org.gijido.platform.Commands;
import org.gijido.platform.Letters;
import org.gijido.platform.Retried;
import org.gijido.shared.BusinessException;

/** Back data バックデータ: the figures and papers behind an answer. Whoever may write the answer may add to them. */
@Stateless
@Retried
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class BackDataService {
    private static final int MOST_LETTERS = 100_000;
    private static final int MOST_TITLE = 255;

    @Inject
    private AnswerAccess access;
    @Inject
    private BackDataShelf shelf;
    @Inject
    private Papers papers;
    @Inject
    private Commands commands;
    @Inject
    private Clock clock;
    @Inject
    private Event<AnswerEvent> events;

    public List<BackDataView> list(Caller caller, long questionId) {
        caller.require(Permission.ANSWER_READ);
        return shelf.list(questionId);
    }

    public long addText(Caller caller, long questionId, UUID commandId, String title, String body) {
        access.requireWriting(caller, questionId);
        Command command = Command.of(commandId, caller.accountId(), "backData.text", questionId, title, body);
        return Long.parseLong(commands.once(command, () -> {
            BackData text = BackData.text(questionId, title(title), body(body), caller.actor(), now());
            shelf.add(text);
            return Long.toString(told(caller, text, Change.ADDED));
        }));
    }

    /** @param version as it was read: a change by another in between is refused, not overwritten */
    public void editText(Caller caller, long questionId, long backDataId, int version, String title, String body) {
        access.requireWriting(caller, questionId);
        BackData text = shelf.find(questionId, backDataId);
        if (text.isFile() || text.version() != version) {
            throw BusinessException.conflict("platform.error.changedMeanwhile");
        }
        text.edit(title(title), body(body), caller.actor(), now());
        told(caller, text, Change.EDITED);
    }

    public void remove(Caller caller, long questionId, long backDataId) {
        access.requireWriting(caller, questionId);
        BackData removed = shelf.find(questionId, backDataId);
        removed.remove(now());
        papers.of(BackDataPapers.of(backDataId)).forEach(paper -> papers.remove(paper.id()));
        told(caller, removed, Change.REMOVED);
    }

    private long told(Caller caller, BackData about, Change change) {
        events.fire(new BackDataChanged(about.questionId(), about.id(), change, caller.actor()));
        return about.id();
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    private static String title(String title) {
        String kept = title == null ? "" : title.strip();
        if (kept.isEmpty() || Letters.count(kept) > MOST_TITLE) {
            throw BusinessException.invalid("answers.error.backDataTitle", MOST_TITLE);
        }
        return kept;
    }

    private static String body(String body) {
        if (body == null || Letters.count(body) > MOST_LETTERS) {
            throw BusinessException.invalid("answers.error.backDataBody", MOST_LETTERS);
        }
        return body;
    }
}
