package org.gijido.agenda;

import java.util.List;
import java.util.Objects;

import org.gijido.agenda.entity.AgendaItem;
import org.gijido.shared.BusinessException;

/** What may be put together 一括: one press counts for all, so 賛成 has to mean the same for each. */
final class Bundles {

    private Bundles() {
    }

    /** @throws BusinessException CONFLICT when 賛成, the majority or the way to vote is not the same for all */
    static void requireAlike(List<AgendaItemPlan> items) {
        AgendaItemPlan first = items.getFirst();
        for (AgendaItemPlan item : items) {
            refuse(!item.sentence().equals(first.sentence()), "agenda.error.bundleMeaning", first, item);
            refuse(item.majority() != first.majority(), "agenda.error.bundleMajority", first, item);
            refuse(item.method() != first.method(), "agenda.error.bundleMethod", first, item);
        }
        if (items.size() > 1 && first.kind() == ItemKind.ELECTION) {
            throw BusinessException.conflict("agenda.error.bundleElection");
        }
    }

    private static void refuse(boolean differs, String key, AgendaItemPlan first, AgendaItemPlan other) {
        if (differs) {
            throw BusinessException.conflict(key, first.label(), other.label());
        }
    }

    /** A number that no bundle of the sitting has. */
    static int free(OrderOfBusiness order) {
        return order.items().stream().map(AgendaItem::bundle).filter(Objects::nonNull).mapToInt(Integer::intValue).max().orElse(0)
                + 1;
    }

    /** Whom all others left is put alone. */
    static void dissolveLonely(OrderOfBusiness order) {
        order.items().stream().filter(item -> item.bundle() != null && order.bundleOf(item).size() == 1)
                .forEach(item -> item.join(null));
    }

    /** Takes the item out of its bundle; who would be left alone in it is put alone as well. */
    static void release(OrderOfBusiness order, AgendaItem item) {
        List<AgendaItem> together = order.bundleOf(item);
        item.join(null);
        if (together.size() == 2) {
            together.forEach(left -> left.join(null));
        }
    }
}
