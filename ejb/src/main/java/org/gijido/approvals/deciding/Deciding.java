package org.gijido.approvals.deciding;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.approvals.Filing;
import org.gijido.approvals.entity.StoredDecisionTable;
import org.gijido.shared.BusinessException;

/**
 * Says who decides, for the chapters that have documents; no user reaches it directly, so it asks for no caller. What was read
 * is kept: a table never changes.
 */
@ApplicationScoped
public class Deciding {

    @PersistenceContext
    private EntityManager entities;
    private final Map<Integer, DecisionTable> known = new ConcurrentHashMap<>();

    /** By the table in force now, with which a document begins. @throws BusinessException UNPROCESSABLE when no row fits */
    public Decision find(String kind, Long amount) {
        return current().flatMap(table -> table.find(kind, amount)).orElseThrow(Deciding::noRule);
    }

    /** Under what a document of a matter is filed; nothing said where no row fits yet. */
    public Filing filing(String kind, Long amount) {
        return current().flatMap(table -> table.find(kind, amount)).map(Decision::filing).orElse(Filing.USUAL);
    }

    /** The table with which documents begin; empty as long as the city has set none. */
    public Optional<DecisionTable> current() {
        Integer newest = entities.createQuery("select max(t.id) from StoredDecisionTable t", Integer.class).getSingleResult();
        return Optional.ofNullable(newest).map(this::table);
    }

    /** The table that a document began with. */
    public DecisionTable table(int id) {
        DecisionTable found = known.get(id);
        return found == null ? read(id) : found;
    }

    /** All of them, the newest first. */
    List<DecisionTable> all() {
        return entities.createQuery("select t.id from StoredDecisionTable t", Integer.class).getResultStream().map(this::table)
                .sorted(Comparator.comparingInt(DecisionTable::number).reversed()).toList();
    }

    private DecisionTable read(int id) {
        StoredDecisionTable stored = entities.find(StoredDecisionTable.class, id);
        DecisionTable table = new DecisionTable(stored.id(), stored.number(), stored.madeAt(), stored.madeBy(), stored.rules());
        known.put(id, table);
        return table;
    }

    private static BusinessException noRule() {
        return BusinessException.unprocessable("approvals.error.noRule");
    }
}
