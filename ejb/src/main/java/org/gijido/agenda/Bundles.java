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
    static void requireAlike(List<AgendaItem> items) {
        AgendaItemRow first = OrdersOfBusiness.row(items.getFirst());
        for (AgendaItem item : items) {
            AgendaItemRow row = OrdersOfBusiness.row(item);
            refuse(!row.meaning().equals(first.meaning()), "agenda.error.bundleMeaning", first, row);
            refuse(row.majority() != first.majority(), "agenda.error.bundleMajority", first, row);
            refuse(row.method() != first.method(), "agenda.error.bundleMethod", first, row);
        }
        if (items.size() > 1 && first.kind() == ItemKind.ELECTION) {
            throw BusinessException.conflict("agenda.error.bundleElection");
        }
    }

    private static void refuse(boolean differs, String key, AgendaItemRow first, AgendaItemRow other) {
        if (differs) {
            throw BusinessException.conflict(key, first.label(), other.label());
        }
    }

    /** A number that no bundle of the sitting has. */
    static int free(OrderOfBusiness order) {
        return order.items().stream().map(AgendaItem::bundle).filter(Objects::nonNull).mapToInt(Integer::intValue).max().orElse(0) + 1;
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
