package org.gijido.routes;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.routes.entity.StoredEdition;

/**
 * Finds editions, for the features that have papers; no user reaches it directly, so it asks for no caller. What was read is
 * kept: an edition never changes.
 */
@ApplicationScoped
public class Routes {

    @PersistenceContext
    private EntityManager entities;
    private final Map<Integer, RouteEdition> known = new ConcurrentHashMap<>();

    /** The edition that papers begin with now. */
    public RouteEdition current(String kind) {
        return edition(entities.createQuery("select max(e.id) from StoredEdition e where e.kind = :kind", Integer.class)
                .setParameter("kind", kind).getSingleResult());
    }

    /** The edition that a paper began with. */
    public RouteEdition edition(int id) {
        RouteEdition found = known.get(id);
        return found == null ? read(id) : found;
    }

    /** All editions of a kind, the newest first. */
    public List<RouteEdition> editions(String kind) {
        return entities.createQuery("select e.id from StoredEdition e where e.kind = :kind", Integer.class)
                .setParameter("kind", kind).getResultStream().map(this::edition)
                .sorted(Comparator.comparingInt(RouteEdition::number).reversed()).toList();
    }

    private RouteEdition read(int id) {
        RouteEdition edition = entities.find(StoredEdition.class, id).edition();
        known.put(id, edition);
        return edition;
    }
}
