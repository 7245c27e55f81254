package org.gijido.approvals.deciding;

import java.util.Map;

import org.gijido.shared.Actor;
import org.gijido.shared.Audited;

/** A new table of decision classes is in force. */
public record DecisionTableChanged(Actor actor, int number, int rules) implements Audited {

    @Override
    public String action() {
        return "approvals.decisionTableChanged";
    }

    @Override
    public String subject() {
        return "decisionTable:" + number;
    }

    @Override
    public Map<String, ?> detail() {
        return Map.of("rules", rules);
    }
}
