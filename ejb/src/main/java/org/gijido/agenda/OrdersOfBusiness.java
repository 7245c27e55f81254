package org.gijido.agenda;

import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.gijido.agenda.entity.AgendaItem;
import org.gijido.platform.InList;
import org.gijido.shared.BusinessException;

/** The items as they are stored, by sitting. */
@ApplicationScoped
class OrdersOfBusiness {

    private static final String OF_SITTING = "select i from AgendaItem i where i.sittingId = :sitting order by i.place";

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Instance<ItemUse> uses;

    List<AgendaItem> items(long sittingId) {
        return entities.createQuery(OF_SITTING, AgendaItem.class).setParameter("sitting", sittingId).getResultList();
    }

    /** Those of the ids that exist, in no order. */
    List<AgendaItemRow> items(Collection<Long> ids) {
        InList wanted = new InList("ids", ids);
        return wanted.bind(entities.createQuery("select i from AgendaItem i where i.id in " + wanted, AgendaItem.class))
                .getResultStream().map(OrdersOfBusiness::row).toList();
    }

    /** The next ones of all sittings. */
    List<AgendaItemRow> after(long itemId, int most) {
        return entities.createQuery("select i from AgendaItem i where i.id > :after order by i.id", AgendaItem.class)
                .setParameter("after", itemId).setMaxResults(most).getResultStream().map(OrdersOfBusiness::row).toList();
    }

    AgendaItem item(long itemId) {
        AgendaItem found = entities.find(AgendaItem.class, itemId);
        if (found == null) {
            throw BusinessException.notFound("agenda.error.noItem");
        }
        return found;
    }

    /** As it is now, for a look only. */
    OrderOfBusiness look(long sittingId) {
        return new OrderOfBusiness(entities, sittingId, items(sittingId));
    }

    /**
     * The whole order of a sitting, to be changed by this transaction alone. Whoever waited reads what the other left.
     *
     * @throws BusinessException NOT_FOUND when there is no such sitting
     */
    OrderOfBusiness lock(long sittingId) {
        int counted = entities.createNativeQuery("""
                insert into agenda_orders (sitting_id, changes) select s.id, 1 from sittings s where s.id = ?1
                on duplicate key update changes = changes + 1""").setParameter(1, sittingId).executeUpdate();
        if (counted == 0) {
            throw BusinessException.notFound("assembly.error.noSitting");
        }
        return new OrderOfBusiness(entities, sittingId, entities.createQuery(OF_SITTING, AgendaItem.class)
                .setParameter("sitting", sittingId).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList());
    }

    /** The order that the item belongs to. Reads no entity before the lock is held: it would stay as it was then. */
    OrderOfBusiness lockOf(long itemId) {
        List<?> sitting = entities.createNativeQuery("select sitting_id from agenda_items where id = ?1")
                .setParameter(1, itemId).getResultList();
        if (sitting.isEmpty()) {
            throw BusinessException.notFound("agenda.error.noItem");
        }
        return lock(((Number) sitting.getFirst()).longValue());
    }

    boolean isPut(long itemId) {
        return uses.stream().anyMatch(use -> use.isPut(itemId));
    }

    /** @throws BusinessException CONFLICT when the item was already put to a vote */
    void requireNotPut(AgendaItem item) {
        if (isPut(item.id())) {
            throw BusinessException.conflict("agenda.error.isPut", item.plan().label());
        }
    }

    static AgendaItemRow row(AgendaItem item) {
        return new AgendaItemRow(item.id(), item.sittingId(), item.place(), item.plan(), item.bundle(), item.version());
    }
}
