package org.gijido.approvals.sealing;

import java.time.LocalDateTime;
import java.util.List;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.approvals.PaperList;
import org.gijido.approvals.entity.ApprovalAct;
import org.gijido.approvals.entity.ApprovalContent;
import org.gijido.approvals.entity.ApprovalDocument;
import org.gijido.approvals.entity.ApprovalSeal;
import org.gijido.numbers.DocumentNumber;
import org.gijido.shared.FeatureOnly;

/** Seals what is decided, in the transaction that decides it. */
@Dependent
@FeatureOnly
public class Sealing {

    @PersistenceContext
    private EntityManager entities;

    /**
     * @param acts by number, with the one that decides
     * @return the print of the seal
     */
    public String seal(ApprovalDocument document, List<ApprovalAct> acts, LocalDateTime now) {
        String manifest = manifest(document, acts);
        String print = Manifest.print(manifest);
        entities.persist(new ApprovalSeal(document.id(), now, manifest, print));
        return print;
    }

    /**
     * Whether what was decided is still as it was.
     *
     * @param acts by number, also those of after
     */
    public boolean holds(ApprovalDocument document, List<ApprovalAct> acts, ApprovalSeal seal) {
        List<ApprovalAct> sealed = acts.stream().filter(act -> !act.at().isAfter(seal.sealedAt())).toList();
        return Manifest.print(seal.manifest()).equals(seal.print()) && manifest(document, sealed).equals(seal.manifest());
    }

    private String manifest(ApprovalDocument document, List<ApprovalAct> acts) {
        ApprovalContent decided = entities.createQuery("""
                select c from ApprovalContent c where c.documentId = :document and c.version = :version""", ApprovalContent.class)
                .setParameter("document", document.id()).setParameter("version", document.version()).getSingleResult();
        return new Manifest(document.id(), document.version(), document.number().map(DocumentNumber::wordsWithYear).orElse(null),
                SealedParts.of(decided.content()), new PaperList().convertToDatabaseColumn(decided.content().papers()),
                decided.files().stream().map(file -> new Manifest.File(file.name(), file.sha256())).toList(),
                acts.stream().map(Sealing::done).toList()).text();
    }

    private static Manifest.Done done(ApprovalAct act) {
        return new Manifest.Done(act.number(), act.act().name(), act.version(), act.by().actor().name(), act.post(), act.at(),
                act.papersSeen(), act.stead(), act.note());
    }
}
