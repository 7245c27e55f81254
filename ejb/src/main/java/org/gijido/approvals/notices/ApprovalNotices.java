package org.gijido.approvals.notices;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.approvals.Act;
import org.gijido.approvals.ApprovalActed;
import org.gijido.approvals.Approvals;
import org.gijido.approvals.State;
import org.gijido.approvals.circulating.TurnsCame;
import org.gijido.approvals.routing.Places;
import org.gijido.notices.NoticeKind;
import org.gijido.notices.Noticing;
import org.gijido.notices.Told;

/** What happened to a document, for those who have a part in it. */
@Stateless
public class ApprovalNotices {

    /** Of these the drafter alone is told. */
    private static final Set<Act> TO_DRAFTER = EnumSet.of(Act.DISSENT, Act.ASK, Act.COMMENT);

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Noticing noticing;
    @Inject
    private Places places;
    @Inject
    private Clock clock;

    /** Whose turn it is now; in the stead of who is away, who is there, too. */
    public void on(@Observes TurnsCame came) {
        List<Long> told = new ArrayList<>(places.holders(came.posts(), LocalDate.now(clock)));
        told.addAll(came.instead());
        noticing.people(told, new Told(came.by(), ApprovalNoticeKinds.CAME,
                Approvals.reference(came.documentId()), null));
    }

    /** How it ended, and what was said. */
    public void on(@Observes ApprovalActed acted) {
        if (acted.state() == State.DECIDED && acted.detail().containsKey("seal")) {
            tell(acted, ApprovalNoticeKinds.DECIDED, parts(acted.documentId()));
        } else {
            ApprovalNoticeKinds.of(acted.act()).ifPresent(kind -> tell(acted, kind,
                    TO_DRAFTER.contains(acted.did()) ? drafters(acted.documentId()) : parts(acted.documentId())));
        }
    }

    private void tell(ApprovalActed acted, NoticeKind kind, List<Long> people) {
        noticing.people(people, new Told(acted.actor(), kind, Approvals.reference(acted.documentId()), null));
    }

    private List<Long> drafters(long document) {
        return entities.createQuery("select d.drafter.personId from ApprovalDocument d where d.id = :id", Long.class)
                .setParameter("id", document).getResultStream().filter(Objects::nonNull).toList();
    }

    /** Drafter and all who did something with it. */
    private List<Long> parts(long document) {
        return entities.createQuery("""
                select distinct a.by.personId from ApprovalAct a where a.document.id = :id""", Long.class)
                .setParameter("id", document).getResultStream().filter(Objects::nonNull).toList();
    }
}
