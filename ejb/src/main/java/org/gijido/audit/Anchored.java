package org.gijido.audit;

import java.util.Iterator;
import java.util.Optional;

/** Compares a walk along the chain with the places where it once was. */
final class Anchored {

    private final Iterator<Link> anchors;
    private Link next;
    /** The last place at which both agreed. */
    private long agreed;

    /** @param anchors in the order of their numbers; one that falls behind is passed over */
    Anchored(Iterator<Link> anchors) {
        this.anchors = anchors;
        this.next = advance(0);
    }

    /** Called for every place of the walk in its order. @return a fault where another hash was sealed once */
    Optional<AuditVerdict> fault(Link place) {
        while (next != null && next.number() == place.number()) {
            if (!next.same(place)) {
                return Optional.of(new AuditVerdict.Resealed(agreed + 1, place.number()));
            }
            agreed = place.number();
            next = advance(agreed);
        }
        return Optional.empty();
    }

    /** At the end of the walk. @return a fault when the chain once went further */
    Optional<AuditVerdict> cut(Link end) {
        if (next == null) {
            return Optional.empty();
        }
        long furthest = next.number();
        while (anchors.hasNext()) {
            furthest = Math.max(furthest, anchors.next().number());
        }
        return Optional.of(new AuditVerdict.Cut(end.number() + 1, furthest));
    }

    /** The same number may come twice, when it was written down by two starts of the server. */
    private Link advance(long least) {
        while (anchors.hasNext()) {
            Link link = anchors.next();
            if (link.number() >= Math.max(least, 1)) {
                return link;
            }
        }
        return null;
    }
}
