package org.gijido.approvals.deciding;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gijido.approvals.DecisionRule;

/**
 * The table of decision classes as it was set at one time. Never changed.
 *
 * @param id     by which a document keeps it
 * @param number from 1
 */
public record DecisionTable(int id, int number, LocalDateTime madeAt, String madeBy, List<DecisionRule> rules) {

    public DecisionTable {
        rules = List.copyOf(rules);
    }

    /**
     * The decision that a matter asks for; the first row that fits says it.
     *
     * @param amount in yen; null for none
     * @return empty when no row fits, or the amount is not said and has a say
     */
    public Optional<Decision> find(String kind, Long amount) {
        return rules.stream().filter(rule -> rule.kind().equals(kind) && rule.fits(amount)).findFirst()
                .map(rule -> new Decision(id, rule, rule.decider()));
    }

    /** The code of the form by which a matter is filled in; empty for a matter that the table does not know. */
    public Optional<String> form(String kind) {
        return rules.stream().filter(rule -> rule.kind().equals(kind)).findFirst()
                .map(rule -> rule.usual().form().isEmpty() ? kind : rule.usual().form());
    }

    /** The matters of the table in its order. */
    public List<Matter> matters() {
        Map<String, Matter> found = new LinkedHashMap<>();
        rules.forEach(rule -> found.putIfAbsent(rule.kind(), new Matter(rule.kind(), rule.matter(), rule.byAmount())));
        return List.copyOf(found.values());
    }
}
