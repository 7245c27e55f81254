package org.gijido.approvals.circulating;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.gijido.approvals.entity.ApprovalAct;
import org.gijido.approvals.entity.ApprovalContent;
import org.gijido.approvals.entity.ApprovalDocument;
import org.gijido.approvals.entity.ApprovalStep;
import org.gijido.platform.InList;
import org.gijido.shared.BusinessException;
import org.gijido.shared.FeatureOnly;

/** Finds documents with what belongs to them, and keeps what is new of them. */
@Dependent
@FeatureOnly
public class ApprovalRows {

    private static final String WHOLE = "select d from ApprovalDocument d left join fetch d.coDrafters where d.id = :id";

    @PersistenceContext
    private EntityManager entities;

    /** The document, its row locked until the transaction ends. @throws BusinessException NOT_FOUND */
    public ApprovalDocument lock(long id) {
        return entities.createQuery(WHOLE, ApprovalDocument.class).setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseThrow(Refusals::notFound);
    }

    /** @throws BusinessException NOT_FOUND */
    public ApprovalDocument find(long id) {
        return entities.createQuery(WHOLE, ApprovalDocument.class).setParameter("id", id).getResultStream().findFirst()
                .orElseThrow(Refusals::notFound);
    }

    /** All of it, void ones too; a list that may grow. */
    public List<ApprovalStep> steps(ApprovalDocument document) {
        return new ArrayList<>(entities.createQuery("select s from ApprovalStep s where s.document = :document order by s.id",
                ApprovalStep.class).setParameter("document", document).getResultList());
    }

    /** Of several at once, in one question. */
    public Map<ApprovalDocument, List<ApprovalStep>> steps(List<ApprovalDocument> documents) {
        InList ids = new InList("ids", documents.stream().map(ApprovalDocument::id).toList());
        return ids.bind(entities.createQuery("select s from ApprovalStep s where s.document.id in " + ids + " order by s.id",
                ApprovalStep.class)).getResultStream().collect(Collectors.groupingBy(ApprovalStep::document));
    }

    /** By number. */
    public List<ApprovalAct> acts(ApprovalDocument document) {
        return entities.createQuery("select a from ApprovalAct a where a.document = :document order by a.number",
                ApprovalAct.class).setParameter("document", document).getResultList();
    }

    /** The one that was done by a command. */
    public ApprovalAct act(ApprovalDocument document, UUID command) {
        return entities.createQuery("select a from ApprovalAct a where a.document = :document and a.commandId = :command",
                ApprovalAct.class).setParameter("document", document).setParameter("command", command).getSingleResult();
    }

    /** By version, the draft last. */
    public List<ApprovalContent> contents(ApprovalDocument document) {
        return entities.createQuery("select c from ApprovalContent c where c.documentId = :document order by c.version",
                ApprovalContent.class).setParameter("document", document.id()).getResultList();
    }

    /** @return empty for a version that is not there */
    public Optional<ApprovalContent> content(ApprovalDocument document, int version) {
        return entities.createQuery("select c from ApprovalContent c where c.documentId = :document and c.version = :version",
                ApprovalContent.class).setParameter("document", document.id()).setParameter("version", version).getResultStream()
                .findFirst();
    }

    public void keep(Object fresh) {
        entities.persist(fresh);
    }

    /** What is new of it. */
    public void keep(List<ApprovalStep> steps, ApprovalAct act) {
        steps.stream().filter(step -> step.id() == null).forEach(entities::persist);
        entities.persist(act);
    }

    public void remove(Object row) {
        entities.remove(row);
    }
}
