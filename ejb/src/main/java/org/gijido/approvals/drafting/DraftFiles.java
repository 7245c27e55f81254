package org.gijido.approvals.drafting;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.approvals.Act;
import org.gijido.approvals.Approvals;
import org.gijido.approvals.AttachedFile;
import org.gijido.approvals.DraftFileChanged;
import org.gijido.approvals.circulating.Courses;
import org.gijido.approvals.entity.ApprovalContent;
import org.gijido.approvals.entity.ApprovalDocument;
import org.gijido.papers.Papers;
import org.gijido.papers.StoredFile;
import org.gijido.platform.Command;
import org.gijido.platform.Commands;
import org.gijido.shared.BusinessException;

/**
 * The files of a draft. What hangs on the document is written down with the version that is being drafted, so that a version
 * that went round keeps the files that it went round with. Each change makes another revision of the draft.
 */
@Stateless
public class DraftFiles {
    private static final int MOST = 100;

    @Inject
    private Drafts drafts;
    @Inject
    private Courses courses;
    @Inject
    private Papers papers;
    @Inject
    private Commands commands;
    @Inject
    private Event<DraftFileChanged> events;

    /** Whether the caller may write to it at all, before anything is sent. @throws BusinessException when not */
    public void require(Caller caller, long id) {
        caller.require(Permission.APPROVAL_ACT);
        courses.locked(caller, id, Act.EDIT);
    }

    /**
     * Puts a file behind the others.
     *
     * @param revision the one that the writer has before them
     * @return the revision that it was then
     */
    public int add(Caller caller, long id, UUID commandId, int revision, StoredFile file) {
        caller.require(Permission.APPROVAL_ACT);
        Command command = Command.of(commandId, caller.accountId(), "approvals.file", id, revision, file.name(), file.sha256());
        return change(caller, id, revision, command, "attached", before -> {
            if (before.size() >= MOST) {
                throw BusinessException.invalid("approvals.error.tooManyFiles", MOST);
            }
            return papers.add(caller.actor(), Approvals.reference(id), FileNaming.apart(file, before)).id();
        });
    }

    /** Puts another version in the place of a file; the one before stays with what went round with it. */
    public int replace(Caller caller, long id, long paper, UUID commandId, int revision, StoredFile file) {
        caller.require(Permission.APPROVAL_ACT);
        Command command = Command.of(commandId, caller.accountId(), "approvals.fileVersion", id, paper, revision, file.name(),
                file.sha256());
        return change(caller, id, revision, command, "replaced", before -> {
            required(before, paper);
            List<AttachedFile> others = before.stream().filter(one -> one.paper() != paper).toList();
            return papers.replace(caller.actor(), paper, FileNaming.apart(file, others)).id();
        });
    }

    /** @param place from 1 */
    public int move(Caller caller, long id, long paper, UUID commandId, int revision, int place) {
        Command command = Command.of(commandId, caller.accountId(), "approvals.fileMove", id, paper, revision, place);
        return change(caller, id, revision, command, "moved", before -> {
            papers.move(required(before, paper), place);
            return paper;
        });
    }

    /** From the draft; where it went round before, it stays with what went round. */
    public int remove(Caller caller, long id, long paper, UUID commandId, int revision) {
        Command command = Command.of(commandId, caller.accountId(), "approvals.fileRemove", id, paper, revision);
        return change(caller, id, revision, command, "removed", before -> {
            papers.remove(required(before, paper));
            return paper;
        });
    }

    /** @param change what is done, with the files of before; tells with which paper */
    private int change(Caller caller, long id, int revision, Command command, String name,
            Function<List<AttachedFile>, Long> change) {
        caller.require(Permission.APPROVAL_ACT);
        ApprovalDocument document = courses.locked(caller, id, Act.EDIT);
        return Integer.parseInt(commands.once(command, () -> {
            Drafts.seen(caller, document, revision);
            ApprovalContent draft = drafts.of(document, caller, courses.now());
            List<AttachedFile> before = draft.files();
            long paper = change.apply(before);
            draft.attach(papers.of(Approvals.reference(id)).stream().map(AttachedFile::of).toList());
            AttachedFile file = Stream.concat(draft.files().stream(), before.stream()).filter(one -> one.paper() == paper)
                    .findFirst().orElseThrow();
            events.fire(new DraftFileChanged(id, name, file, caller.actor()));
            return String.valueOf(document.revise());
        }));
    }

    /** @return the number of a paper that hangs on the draft */
    private static long required(List<AttachedFile> files, long paper) {
        return files.stream().filter(one -> one.paper() == paper).findFirst()
                .orElseThrow(() -> BusinessException.notFound("approvals.error.fileGone")).paper();
    }
}
