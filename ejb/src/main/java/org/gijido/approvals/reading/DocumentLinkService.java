package org.gijido.approvals.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.approvals.State;
import org.gijido.approvals.circulating.Courses;
import org.gijido.approvals.entity.ApprovalDocument;
import org.gijido.approvals.entity.ApprovalStep;
import org.gijido.platform.InList;

/** Where documents are, for lists of other features. */
@Stateless
public class DocumentLinkService {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Courses courses;

    /** By id; what the caller may not read today is left out. */
    public Map<Long, DocumentLink> of(Caller caller, List<Long> ids) {
        caller.require(Permission.APPROVAL_READ);
        if (ids.isEmpty()) {
            return Map.of();
        }
        InList wanted = new InList("ids", ids);
        List<ApprovalDocument> found = wanted.bind(entities.createQuery(
                "select distinct d from ApprovalDocument d left join fetch d.coDrafters where d.id in " + wanted,
                ApprovalDocument.class)).getResultList();
        Map<Long, List<ApprovalStep>> steps = wanted.bind(entities.createQuery(
                "select s from ApprovalStep s where s.document.id in " + wanted + " order by s.id", ApprovalStep.class))
                .getResultStream().collect(Collectors.groupingBy(step -> step.document().id()));
        return found.stream().flatMap(document -> one(caller, document, steps.getOrDefault(document.id(), List.of())).stream())
                .collect(Collectors.toMap(DocumentLink::id, Function.identity()));
    }

    private Optional<DocumentLink> one(Caller caller, ApprovalDocument document, List<ApprovalStep> steps) {
        if (!courses.mayRead(caller, document, steps)) {
            return Optional.empty();
        }
        Optional<ApprovalStep> waiting = steps.stream().filter(step -> step.live() && step.state().turn()).findFirst();
        return Optional.of(new DocumentLink(document.id(), document.subject(), document.state(),
                document.drafter().actor().name(), waiting.map(ApprovalStep::words).orElseGet(() -> holder(document)),
                waiting.map(ApprovalStep::since).orElse(document.endedAt())));
    }

    /** What came back lies with its drafter. */
    private static String holder(ApprovalDocument document) {
        return document.state() == State.RETURNED || document.state() == State.DRAFT ? document.drafterPost() : "";
    }
}
