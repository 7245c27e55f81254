package org.gijido.approvals.relating;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.approvals.Act;
import org.gijido.approvals.LinkKind;
import org.gijido.approvals.circulating.Courses;
import org.gijido.approvals.circulating.Refusals;
import org.gijido.approvals.entity.ApprovalDocument;
import org.gijido.approvals.entity.ApprovalLink;
import org.gijido.approvals.entity.ApprovalStep;
import org.gijido.numbers.DocumentNumber;
import org.gijido.shared.BusinessException;

/** Names related documents in a draft, and shows them to who may read them. */
@Stateless
public class RelationService {

    private static final int SHOWN = 20;
    private static final int MOST_LINKS = 50;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Courses courses;
    @Inject
    private RelatedRows related;
    @Inject
    private Event<LinkChanged> events;

    /**
     * Those that the caller may read, from both sides.
     *
     * @throws BusinessException NOT_FOUND for a document that they may not read
     */
    public List<RelatedDocument> of(Caller caller, long id) {
        caller.require(Permission.APPROVAL_READ);
        ApprovalDocument document = courses.readable(caller, id).document();
        List<ApprovalLink> links = related.links(id);
        Map<Long, ApprovalDocument> open = open(caller, links.stream().map(link -> other(link, id)).toList()).stream()
                .collect(Collectors.toMap(ApprovalDocument::id, Function.identity()));
        return links.stream().filter(link -> open.containsKey(other(link, id)))
                .map(link -> shown(document, open.get(other(link, id)), link)).toList();
    }

    /** By number or words in the title, the newest first: those that the caller may read, and that are no drafts. */
    public List<RelatedDocument> find(Caller caller, String typed) {
        caller.require(Permission.APPROVAL_READ);
        return typed.isBlank() ? List.of() : open(caller, related.find(typed.strip())).stream()
                .filter(document -> document.submittedAt() != null).limit(SHOWN).map(RelationService::found).toList();
    }

    /**
     * A draft names another document; once is enough.
     *
     * @throws BusinessException NOT_FOUND for one that the caller may not read
     */
    public void link(Caller caller, long id, long other) {
        caller.require(Permission.APPROVAL_ACT);
        ApprovalDocument document = courses.locked(caller, id, Act.EDIT);
        courses.readable(caller, other);
        if (id == other) {
            throw BusinessException.invalid("approvals.error.linkItself");
        }
        List<ApprovalLink> links = related.links(id);
        if (links.size() >= MOST_LINKS) {
            throw BusinessException.invalid("approvals.error.tooManyLinks", MOST_LINKS);
        }
        if (links.stream().noneMatch(link -> other(link, id) == other)) {
            entities.persist(new ApprovalLink(new ApprovalLink.Key(id, other), LinkKind.RELATED, courses.now()));
            events.fire(new LinkChanged(document.id(), other, "linked", caller.actor()));
        }
    }

    /** A draft names it no more; of one that it does not name nothing happens. */
    public void unlink(Caller caller, long id, long other) {
        caller.require(Permission.APPROVAL_ACT);
        ApprovalDocument document = courses.locked(caller, id, Act.EDIT);
        ApprovalLink link = entities.find(ApprovalLink.class, new ApprovalLink.Key(id, other));
        if (link != null) {
            entities.remove(link);
            if (document.isBranchOf(other)) {
                document.branchOf(null);
            }
            events.fire(new LinkChanged(id, other, "unlinked", caller.actor()));
        }
    }

    /**
     * 枝番: the draft, which names the other one, will take a branch of its number; of one other only.
     *
     * @throws BusinessException NOT_FOUND for one that it does not name, UNPROCESSABLE where the other has no number yet,
     *         or the draft has one
     */
    public void branch(Caller caller, long id, long other) {
        caller.require(Permission.APPROVAL_ACT);
        ApprovalDocument document = courses.locked(caller, id, Act.EDIT);
        ApprovalDocument of = courses.readable(caller, other).document();
        if (entities.find(ApprovalLink.class, new ApprovalLink.Key(id, other)) == null) {
            throw Refusals.notFound();
        }
        if (of.number().isEmpty()) {
            throw Refusals.unfit("branchOfNone", of.subject());
        }
        if (document.number().isPresent()) {
            throw Refusals.unfit("numberedAlready", document.number().get().wordsWithYear());
        }
        if (!document.isBranchOf(other)) {
            document.branchOf(of);
            events.fire(new LinkChanged(id, other, "branched", caller.actor()));
        }
    }

    /** It will have a number of its own; of one of which it takes no branch nothing happens. */
    public void ownNumber(Caller caller, long id, long other) {
        caller.require(Permission.APPROVAL_ACT);
        ApprovalDocument document = courses.locked(caller, id, Act.EDIT);
        if (document.isBranchOf(other)) {
            document.branchOf(null);
            events.fire(new LinkChanged(id, other, "unbranched", caller.actor()));
        }
    }

    private List<ApprovalDocument> open(Caller caller, List<Long> ids) {
        List<ApprovalDocument> documents = related.documents(ids);
        Map<ApprovalDocument, List<ApprovalStep>> steps = related.steps(documents);
        return documents.stream()
                .filter(document -> courses.mayRead(caller, document, steps.getOrDefault(document, List.of()))).toList();
    }

    private static long other(ApprovalLink link, long id) {
        return link.key().document() == id ? link.key().other() : link.key().document();
    }

    private static RelatedDocument shown(ApprovalDocument document, ApprovalDocument other, ApprovalLink link) {
        return row(other, link.kind(), link.key().document() == document.id(),
                document.isBranchOf(other.id()));
    }

    private static RelatedDocument found(ApprovalDocument document) {
        return row(document, null, false, false);
    }

    private static RelatedDocument row(ApprovalDocument document, LinkKind kind, boolean named, boolean branch) {
        return new RelatedDocument(document.id(), document.subject(),
                document.number().map(DocumentNumber::wordsWithYear).orElse(""), document.state(),
                document.drafter().actor().name(), kind, named, branch);
    }
}
