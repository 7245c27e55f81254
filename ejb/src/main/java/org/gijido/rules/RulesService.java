package org.gijido.rules;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.platform.Retried;
import org.gijido.rules.entity.SettledRules;
import org.gijido.shared.BusinessException;

/** The versions of the council's rules; the highest is in force. */
@Stateless
@Retried
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RulesService {

    /** A council that never settled anything counts by the usual rules, which have no row. */
    private static final RulesVersion UNSETTLED = new RulesVersion(0, CouncilRules.usual(), "", null);

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;
    @Inject
    private Event<RulesSettled> settled;

    /** The version in force; 0 as long as the council has settled none. */
    public RulesVersion current() {
        return entities.createQuery("select r from SettledRules r order by r.version desc", SettledRules.class)
                .setMaxResults(1).getResultStream().findFirst().map(SettledRules::row).orElse(UNSETTLED);
    }

    /** @throws BusinessException NOT_FOUND */
    public CouncilRules version(int version) {
        if (version == UNSETTLED.version()) {
            return UNSETTLED.rules();
        }
        SettledRules found = entities.find(SettledRules.class, version);
        if (found == null) {
            throw BusinessException.notFound("rules.error.noVersion");
        }
        return found.row().rules();
    }

    /** All versions, the newest first. */
    public List<RulesVersion> history(Caller caller) {
        caller.require(Permission.VOTE_READ);
        return entities.createQuery("select r from SettledRules r order by r.version desc", SettledRules.class)
                .getResultStream().map(SettledRules::row).toList();
    }

    /**
     * Settles the next version.
     *
     * @param seenVersion the version in force that the caller has changed; another one in force is a CONFLICT
     */
    public void settle(Caller caller, CouncilRules rules, int seenVersion) {
        caller.require(Permission.RULES_EDIT);
        if (current().version() != seenVersion) {
            throw BusinessException.conflict("rules.error.changedMeanwhile");
        }
        int version = seenVersion + 1;
        entities.persist(new SettledRules(version, rules, caller.name(), LocalDateTime.now(clock)));
        try {
            // The key decides between two who settle at the same moment.
            entities.flush();
        } catch (PersistenceException taken) {
            throw BusinessException.conflict("rules.error.changedMeanwhile");
        }
        settled.fire(new RulesSettled(caller.actor(), version));
    }
}
