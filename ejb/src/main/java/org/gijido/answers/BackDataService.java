package org.gijido.answers;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.answers.BackDataChanged.Change;
import org.gijido.answers.entity.BackData;
import org.gijido.platform.Letters;
import org.gijido.platform.Retried;
import org.gijido.platform.Settings;
import org.gijido.shared.BusinessException;

/** Back data バックデータ: the figures and papers behind an answer. Whoever may write the answer may add to them. */
@Stateless
@Retried
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class BackDataService {
    /** Setting: the most megabytes of a file. */
    static final String MOST_MEGABYTES = "answer.backData.mostMegabytes";

    private static final int USUAL_MOST_MEGABYTES = 20;
    private static final int MOST_LETTERS = 100_000;
    private static final int MOST_TITLE = 255;

    @Inject
    private AnswerAccess access;
    @Inject
    private BackDataShelf shelf;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;
    @Inject
    private Event<AnswerEvent> events;

    public List<BackDataView> list(Caller caller, long questionId) {
        caller.require(Permission.ANSWER_READ);
        return shelf.list(questionId);
    }

    public BackDataContent content(Caller caller, long questionId, long backDataId) {
        caller.require(Permission.ANSWER_READ);
        BackData file = find(questionId, backDataId);
        byte[] bytes = shelf.bytes(backDataId).orElseThrow(() -> BusinessException.notFound("answers.error.noBackData"));
        return new BackDataContent(file.title(), file.mediaType(), bytes);
    }

    public long addText(Caller caller, long questionId, UUID commandId, String title, String body) {
        access.requireWriting(caller, questionId);
        Optional<Long> before = shelf.ofCommand(commandId);
        return before.orElseGet(() -> {
            BackData text = BackData.text(questionId, commandId, title(title), body(body), caller.actor(), now());
            shelf.add(text);
            return told(caller, text, Change.ADDED);
        });
    }

    /** Adds a file under the name it had; its type is read from its bytes. */
    public long addFile(Caller caller, long questionId, UUID commandId, String name, byte[] bytes) {
        access.requireWriting(caller, questionId);
        int most = mostMegabytes();
        if (bytes.length > most * 1024L * 1024) {
            throw new BusinessException(BusinessException.Kind.TOO_LARGE, "answers.error.fileTooLarge", most);
        }
        String kept = FileNames.kept(name);
        String type = FileTypes.allowed(bytes, kept).orElseThrow(() -> BusinessException.invalid("answers.error.fileType", kept));
        return shelf.ofCommand(commandId).orElseGet(() -> {
            BackData file = BackData.file(questionId, commandId, kept, type, bytes.length, caller.actor(), now());
            shelf.add(file, bytes);
            return told(caller, file, Change.ADDED);
        });
    }

    /** @param version as it was read: a change by another in between is refused, not overwritten */
    public void editText(Caller caller, long questionId, long backDataId, int version, String title, String body) {
        access.requireWriting(caller, questionId);
        BackData text = find(questionId, backDataId);
        if (text.isFile() || text.version() != version) {
            throw BusinessException.conflict("platform.error.changedMeanwhile");
        }
        text.edit(title(title), body(body), caller.actor(), now());
        told(caller, text, Change.EDITED);
    }

    public void remove(Caller caller, long questionId, long backDataId) {
        access.requireWriting(caller, questionId);
        BackData removed = find(questionId, backDataId);
        removed.remove(now());
        told(caller, removed, Change.REMOVED);
    }

    public int mostMegabytes() {
        return settings.number(MOST_MEGABYTES, USUAL_MOST_MEGABYTES);
    }

    private BackData find(long questionId, long backDataId) {
        return shelf.find(backDataId).filter(found -> found.questionId() == questionId && !found.removed())
                .orElseThrow(() -> BusinessException.notFound("answers.error.noBackData"));
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
