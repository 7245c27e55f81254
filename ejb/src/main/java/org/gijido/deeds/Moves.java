package org.gijido.deeds;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.platform.InList;

/** How things came to where they lie. Asked by their features, which know who may read of them. */
@Dependent
public class Moves {

    private record Found(long id, Move move) {
    }

    @PersistenceContext
    private EntityManager entities;

    /** The last of each. What was never moved, or before deeds were kept, is left out. */
    public Map<Long, Move> last(String kind, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        InList objects = new InList("ids", ids);
        return objects.bind(entities.createQuery("""
                select d.objectId, d.act, d.actor, d.doneAt from DeedRow d where d.id in (
                    select max(m.id) from DeedRow m where m.objectKind = :kind and m.moves = true and m.objectId in %s
                    group by m.objectId)""".formatted(objects), Object[].class))
                .setParameter("kind", kind).getResultStream().map(Moves::found)
                .collect(Collectors.toMap(Found::id, Found::move));
    }

    private static Found found(Object[] row) {
        return new Found((Long) row[0], new Move((String) row[1], (String) row[2], (LocalDateTime) row[3]));
    }
}
