package org.gijido.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.persistence.EntityManager;

import org.gijido.agenda.entity.AgendaItem;
import org.gijido.shared.BusinessException;

/** The items of one sitting in their places, while its lock is held. */
final class OrderOfBusiness {

    static final int MOST_ITEMS = 500;

    private final EntityManager entities;
    private final long sittingId;
    private final List<AgendaItem> items;

    OrderOfBusiness(EntityManager entities, long sittingId, List<AgendaItem> items) {
        this.entities = entities;
        this.sittingId = sittingId;
        this.items = new ArrayList<>(items);
    }

    long sittingId() {
        return sittingId;
    }

    List<AgendaItem> items() {
        return List.copyOf(items);
    }

    AgendaItem item(long itemId) {
        return items.stream().filter(item -> item.id() == itemId).findFirst()
                .orElseThrow(() -> BusinessException.notFound("agenda.error.noItem"));
    }

    /** Those put together with the item, itself among them; the item alone when it is put alone. */
    List<AgendaItem> bundleOf(AgendaItem item) {
        return item.bundle() == null ? List.of(item)
                : items.stream().filter(other -> Objects.equals(other.bundle(), item.bundle())).toList();
    }

    /** @throws BusinessException CONFLICT when the sitting has the number already, INVALID when it is full */
    AgendaItem append(AgendaItemPlan plan) {
        refuseTwice(plan, null);
        if (items.size() == MOST_ITEMS) {
            throw BusinessException.invalid("agenda.error.tooMany", MOST_ITEMS);
        }
        AgendaItem item = new AgendaItem(sittingId, items.size() + 1, plan);
        entities.persist(item);
        items.add(item);
        return item;
    }

    /** What is put stands once: an item, each amendment to it by whoever moved it, and once more that it be continued. */
    void refuseTwice(AgendaItemPlan plan, AgendaItem self) {
        if (!plan.number().isEmpty() && items.stream().anyMatch(other -> other != self && sameMatter(other.plan(), plan))) {
            throw BusinessException.conflict("agenda.error.numberExists", plan.label());
        }
    }

    static boolean sameMatter(AgendaItemPlan one, AgendaItemPlan other) {
        return one.kind() == other.kind() && one.label().equals(other.label());
    }

    void remove(AgendaItem item) {
        items.remove(item);
        entities.remove(item);
        entities.flush();
        renumber();
    }

    /** @throws BusinessException INVALID for a place that is not there */
    void move(AgendaItem item, int place) {
        if (place < 1 || place > items.size()) {
            throw BusinessException.invalid("agenda.error.place", items.size());
        }
        items.remove(item);
        items.add(place - 1, item);
        renumber();
    }

    private void renumber() {
        List<AgendaItem> moved = items.stream().filter(item -> item.place() != items.indexOf(item) + 1).toList();
        if (moved.isEmpty()) {
            return;
        }
        // first out of the way: the unique key is checked row by row
        entities.createNativeQuery("update agenda_items set place = -place where id in (?1)")
                .setParameter(1, moved.stream().map(AgendaItem::id).toList()).executeUpdate();
        moved.forEach(item -> item.takePlace(items.indexOf(item) + 1));
        entities.flush();
    }
}
