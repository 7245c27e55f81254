package org.gijido.approvals.drafting;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.approvals.Act;
import org.gijido.approvals.Approvals;
import org.gijido.approvals.DraftChanged;
import org.gijido.approvals.Filing;
import org.gijido.approvals.Hand;
import org.gijido.approvals.LinkKind;
import org.gijido.approvals.circulating.ApprovalRows;
import org.gijido.approvals.circulating.Courses;
import org.gijido.approvals.circulating.Numbering;
import org.gijido.approvals.entity.ApprovalContent;
import org.gijido.approvals.entity.ApprovalContent.Kind;
import org.gijido.approvals.entity.ApprovalDocument;
import org.gijido.approvals.entity.ApprovalLink;
import org.gijido.directory.People;
import org.gijido.papers.Papers;
import org.gijido.platform.Command;
import org.gijido.platform.Commands;
import org.gijido.shared.BusinessException;

/** Writes drafts. */
@Stateless
public class DraftService {

    @Inject
    private ApprovalRows rows;
    @Inject
    private Courses courses;
    @Inject
    private Drafts writing;
    @Inject
    private DraftForms forms;
    @Inject
    private People people;
    @Inject
    private Papers papers;
    @Inject
    private Numbering numbering;
    @Inject
    private Commands commands;
    @Inject
    private Event<DraftChanged> drafts;

    /**
     * A new draft, in the caller's main post.
     *
     * @return its number
     * @throws BusinessException FORBIDDEN for an account of several people or without a post, INVALID for what is too long
     */
    public long begin(Caller caller, UUID commandId, Draft draft) {
        caller.require(Permission.APPROVAL_ACT);
        if (caller.shared()) {
            throw BusinessException.forbidden("approvals.error.shared");
        }
        if (caller.posts().isEmpty() || caller.personId() == null) {
            throw BusinessException.forbidden("approvals.error.noPost");
        }
        check(draft);
        Command command = Command.of(commandId, caller.accountId(), "approvals.begin", 0, draft.content(), draft.urgent(),
                draft.secret(), draft.coDrafters(), draft.cites());
        return Long.parseLong(commands.once(command, () -> String.valueOf(begin(caller, draft))));
    }

    private long begin(Caller caller, Draft given) {
        Draft draft = given.with(forms.kept(caller, null, given.content(), List.of()));
        check(draft);
        LocalDateTime now = courses.now();
        Hand hand = Hand.of(caller);
        ApprovalDocument document = new ApprovalDocument(hand, caller.posts().getFirst(), hand.words(null),
                draft.content().subject(), now);
        rows.keep(document);
        write(document, draft);
        rows.keep(new ApprovalContent(document.id(), 1, Kind.DRAFT, draft.content(), caller.name(), now));
        cite(caller, document, draft.cites());
        numbering.prepare(document, now.toLocalDate());
        drafts.fire(new DraftChanged(document.id(), "begun", document.revision(), draft.content().filing(), caller.actor()));
        return document.id();
    }

    private void cite(Caller caller, ApprovalDocument document, Long source) {
        if (source != null) {
            writing.cited(caller, source);
            rows.keep(new ApprovalLink(new ApprovalLink.Key(document.id(), source), LinkKind.CITED, document.createdAt()));
        }
    }

    /**
     * Writes over the draft.
     *
     * @param revision the one that the writer has before them
     * @return the revision that it was then
     * @throws BusinessException CONFLICT when somebody else wrote meanwhile
     */
    public int write(Caller caller, long id, UUID commandId, int revision, Draft draft) {
        caller.require(Permission.APPROVAL_ACT);
        ApprovalDocument document = courses.locked(caller, id, Act.EDIT);
        check(draft);
        Command command = Command.of(commandId, caller.accountId(), "approvals.write", id, revision, draft.content(),
                draft.urgent(), draft.secret(), draft.coDrafters());
        return Integer.parseInt(commands.once(command, () -> String.valueOf(write(caller, document, revision, draft))));
    }

    private int write(Caller caller, ApprovalDocument document, int revision, Draft given) {
        Drafts.seen(caller, document, revision);
        ApprovalContent content = writing.of(document, caller, courses.now());
        Draft draft = given.with(forms.kept(caller, content.content(), given.content(), writing.files(document)));
        check(draft);
        content.write(draft.content(), caller.name(), courses.now());
        write(document, draft);
        drafts.fire(new DraftChanged(document.id(), "written", document.revision(), draft.content().filing(), caller.actor()));
        return document.revision();
    }

    private void check(Draft draft) {
        DraftCheck.lengths(draft.content());
        if (draft.coDrafters() != null && !draft.coDrafters().isEmpty()) {
            DraftCheck.together(draft.coDrafters(), people.names(draft.coDrafters(), courses.now().toLocalDate()).size());
        }
    }

    private static void write(ApprovalDocument document, Draft draft) {
        document.write(draft.content());
        document.handle(draft.urgent(), draft.secret());
        if (draft.coDrafters() != null) {
            document.write(Set.copyOf(draft.coDrafters()));
        }
    }

    /** Throws a draft away that never went round. */
    public void delete(Caller caller, long id) {
        caller.require(Permission.APPROVAL_ACT);
        ApprovalDocument document = courses.locked(caller, id, Act.DELETE_DRAFT);
        if (document.submission() > 0) {
            throw BusinessException.conflict("approvals.error.wentRound");
        }
        papers.of(Approvals.reference(id)).forEach(paper -> papers.remove(paper.id()));
        drafts.fire(new DraftChanged(id, "deleted", document.revision(), Filing.USUAL, caller.actor()));
        rows.remove(document);
    }
}
