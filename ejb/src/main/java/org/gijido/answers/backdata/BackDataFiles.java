package org.gijido.answers.backdata;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;

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
import org.gijido.papers.PaperFile;
import org.gijido.papers.PaperView;
import org.gijido.papers.Papers;
import org.gijido.papers.StoredFile;
import org.gijido.platform.Command;
import org.gijido.platform.Commands;
import org.gijido.platform.Retried;

/** Files among the back data. Their bytes come before, outside of any transaction; an act then only names them. */
@Stateless
@Retried
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class BackDataFiles {
    @Inject
    private AnswerAccess access;
    @Inject
    private BackDataShelf shelf;
    @Inject
    private BackDataMoveStep move;
    @Inject
    private Papers papers;
    @Inject
    private Commands commands;
    @Inject
    private Clock clock;
    @Inject
    private Event<AnswerEvent> events;

    /** Adds a file; returns the number of the piece of back data. */
    public long add(Caller caller, long questionId, UUID commandId, StoredFile file) {
        access.requireWriting(caller, questionId);
        return once(command(caller, "backData.file", questionId, commandId, 0, file), () -> {
            BackData place = shelf.add(BackData.file(questionId, caller.actor(), LocalDateTime.now(clock)));
            papers.add(caller.actor(), BackDataPapers.of(place.id()), file);
            return told(caller, place, Change.ADDED);
        });
    }

    /** Puts another version in the place of a file; those before stay to be read. */
    public void replace(Caller caller, long questionId, long backDataId, UUID commandId, StoredFile file) {
        access.requireWriting(caller, questionId);
        PaperView paper = shelf.paper(questionId, backDataId);
        once(command(caller, "backData.version", questionId, commandId, backDataId, file), () -> {
            papers.replace(caller.actor(), paper.id(), file);
            return told(caller, shelf.find(questionId, backDataId), Change.EDITED);
        });
    }

    /** All versions of a file, the latest first. */
    public List<PaperView> versions(Caller caller, long questionId, long backDataId) {
        caller.require(Permission.ANSWER_READ);
        return papers.versions(shelf.paper(questionId, backDataId).id());
    }

    /** @param version null for the latest */
    public PaperFile content(Caller caller, long questionId, long backDataId, Integer version) {
        caller.require(Permission.ANSWER_READ);
        PaperView latest = shelf.paper(questionId, backDataId);
        StoredFile file = version == null || version == latest.version() ? latest.file()
                : papers.versions(latest.id()).stream().filter(one -> one.version() == version).findFirst()
                        .orElseThrow(BackDataShelf::none).file();
        return papers.open(file).or(() -> moved(backDataId, file)).orElseThrow(BackDataShelf::none);
    }

    /** It still lay in the database. */
    private Optional<PaperFile> moved(long backDataId, StoredFile file) {
        move.move(backDataId);
        return papers.open(file);
    }

    private static Command command(Caller caller, String kind, long questionId, UUID commandId, long backDataId,
            StoredFile file) {
        return Command.of(commandId, caller.accountId(), kind, questionId, backDataId, file.name(), file.sha256());
    }

    private long once(Command command, LongSupplier act) {
        return Long.parseLong(commands.once(command, () -> Long.toString(act.getAsLong())));
    }

    private long told(Caller caller, BackData about, Change change) {
        events.fire(new BackDataChanged(about.questionId(), about.id(), change, caller.actor()));
        return about.id();
    }
}
