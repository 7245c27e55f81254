package org.gijido.approvals.seeing;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.approvals.Together.Seen;
import org.gijido.approvals.entity.ApprovalSeen;
import org.gijido.platform.InList;
import org.gijido.shared.FeatureOnly;

/** What somebody has seen of documents, and what was said of them by others. */
@Dependent
@FeatureOnly
public class SeenDocuments {

    @PersistenceContext
    private EntityManager entities;

    /** They have it open, in this version. */
    public void saw(long person, long document, int version, LocalDateTime now) {
        entities.createNativeQuery("""
                insert into approval_seen (person_id, document_id, version, seen_at) values (?1, ?2, ?3, ?4)
                on duplicate key update version = ?3, seen_at = ?4""").setParameter(1, person).setParameter(2, document)
                .setParameter(3, version).setParameter(4, now).executeUpdate();
    }

    /** By document; of those that they never opened nothing. */
    public Map<Long, Seen> of(long person, List<Long> documents) {
        if (documents.isEmpty()) {
            return Map.of();
        }
        InList wanted = new InList("ids", documents);
        return wanted.bind(entities.createQuery("select s from ApprovalSeen s where s.personId = :person and s.documentId in "
                + wanted, ApprovalSeen.class).setParameter("person", person)).getResultStream()
                .collect(Collectors.toMap(ApprovalSeen::documentId, seen -> new Seen(seen.version(), seen.at())));
    }

    /** When somebody else last wrote something to an act, by document; of those without a word nothing. */
    public Map<Long, LocalDateTime> lastWords(long person, List<Long> documents) {
        if (documents.isEmpty()) {
            return Map.of();
        }
        InList wanted = new InList("ids", documents);
        return wanted.bind(entities.createQuery("""
                select a.document.id, max(a.at) from ApprovalAct a where a.note is not null and not a.undone
                and coalesce(a.by.personId, 0) <> :person and a.document.id in\s""" + wanted + " group by a.document.id",
                Object[].class).setParameter("person", person)).getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (LocalDateTime) row[1]));
    }
}
