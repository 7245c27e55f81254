package org.gijido.deeds;

import java.util.List;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import org.gijido.access.Caller;
import org.gijido.platform.Paging;

/** What the caller did. Nobody is told of another's deeds here: that is the audit's. */
@Stateless
public class DeedService {

    @PersistenceContext
    private EntityManager entities;

    /** Newest first. */
    public List<Done> of(Caller caller, DeedFilter filter, Paging paging) {
        return query(caller, filter, "select new org.gijido.deeds.Done(d.doneAt, d.act, d.objectKind, d.objectId)",
                " order by d.doneAt desc, d.id desc", Done.class)
                .setFirstResult(paging.first()).setMaxResults(paging.size()).getResultList();
    }

    public long count(Caller caller, DeedFilter filter) {
        return query(caller, filter, "select count(d)", "", Long.class).getSingleResult();
    }

    /** What the caller has ever done, each once. */
    public List<String> acts(Caller caller) {
        return entities.createQuery("select distinct d.act from DeedRow d where d.accountId = :account order by d.act",
                String.class).setParameter("account", caller.accountId()).getResultList();
    }

    private <T> TypedQuery<T> query(Caller caller, DeedFilter filter, String select, String order, Class<T> type) {
        TypedQuery<T> query = entities.createQuery(select + " from DeedRow d where d.accountId = :account"
                + (filter.sent() ? " and d.sent = true" : "") + (filter.act() == null ? "" : " and d.act = :act")
                + (filter.from() == null ? "" : " and d.doneAt >= :from") + order, type)
                .setParameter("account", caller.accountId());
        if (filter.act() != null) {
            query.setParameter("act", filter.act());
        }
        return filter.from() == null ? query : query.setParameter("from", filter.from().atStartOfDay());
    }
}
