package org.gijido.approvals.onpaper;

import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.approvals.AttachedFile;
import org.gijido.approvals.DraftFileChanged;
import org.gijido.approvals.circulating.ApprovalRows;
import org.gijido.approvals.circulating.Courses;
import org.gijido.approvals.circulating.Refusals;
import org.gijido.approvals.entity.ApprovalDocument;
import org.gijido.approvals.entity.PaperRound;
import org.gijido.papers.PaperFile;
import org.gijido.papers.Papers;
import org.gijido.papers.StoredFile;
import org.gijido.platform.Command;
import org.gijido.platform.Commands;
import org.gijido.shared.BusinessException;

/** 写し: pictures of a paper with its stamps. They become files of the document when it is decided. */
@Stateless
public class PaperRoundPictures {

    private static final int MOST = 20;

    @Inject
    private ApprovalRows rows;
    @Inject
    private Courses courses;
    @Inject
    private PaperRounds rounds;
    @Inject
    private Papers papers;
    @Inject
    private Commands commands;
    @Inject
    private Event<DraftFileChanged> events;

    /** Whether the caller may add one at all, before anything is sent. @throws BusinessException when not */
    public void require(Caller caller, long id) {
        caller.require(Permission.APPROVAL_ACT);
        rounds.require(caller, rows.lock(id));
    }

    /** @throws BusinessException UNPROCESSABLE for one too many */
    public void add(Caller caller, long id, UUID commandId, StoredFile file) {
        caller.require(Permission.APPROVAL_ACT);
        change(caller, id, Command.of(commandId, caller.accountId(), "approvals.scan", id, file.name(), file.sha256()), round -> {
            if (round.scans().size() >= MOST) {
                throw Refusals.unfit("tooManyFiles", MOST);
            }
            AttachedFile scan = AttachedFile.of(papers.add(caller.actor(), PaperRounds.pictures(id), file));
            round.show(Stream.concat(round.scans().stream(), Stream.of(scan)).toList(), caller.actor(), courses.now());
            events.fire(new DraftFileChanged(id, "scanned", scan, caller.actor()));
        });
    }

    /** @throws BusinessException NOT_FOUND */
    public void remove(Caller caller, long id, UUID commandId, long paper) {
        caller.require(Permission.APPROVAL_ACT);
        change(caller, id, Command.of(commandId, caller.accountId(), "approvals.scanRemove", id, paper), round -> {
            AttachedFile gone = find(round, paper);
            papers.remove(paper);
            round.show(round.scans().stream().filter(one -> one != gone).toList(), caller.actor(), courses.now());
            events.fire(new DraftFileChanged(id, "scanRemoved", gone, caller.actor()));
        });
    }

    private void change(Caller caller, long id, Command command, Consumer<PaperRound> work) {
        ApprovalDocument document = rows.lock(id);
        commands.once(command, () -> {
            rounds.require(caller, document);
            work.accept(rounds.begun(caller, document));
            return "";
        });
    }

    /** The bytes of one. @throws BusinessException NOT_FOUND, also of a document that the caller may not read */
    public PaperFile open(Caller caller, long id, long paper) {
        caller.require(Permission.APPROVAL_READ);
        return rounds.current(courses.readable(caller, id).document()).map(round -> find(round, paper))
                .flatMap(scan -> papers.open(scan.stored())).orElseThrow(PaperRoundPictures::gone);
    }

    private static AttachedFile find(PaperRound round, long paper) {
        return round.scans().stream().filter(one -> one.paper() == paper).findFirst().orElseThrow(PaperRoundPictures::gone);
    }

    private static BusinessException gone() {
        return BusinessException.notFound("approvals.error.fileGone");
    }
}
