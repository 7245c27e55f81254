package org.gijido.approvals.deciding;

import java.util.List;

import org.gijido.approvals.DecisionRule;
import org.gijido.platform.RowRefusal;

/**
 * A file that was read.
 *
 * @param rules    of the rows that could be read
 * @param refusals what is wrong with it, by row; nothing is kept as long as there is one
 */
public record CheckedTable(List<DecisionRule> rules, List<RowRefusal> refusals) {

    public CheckedTable {
        rules = List.copyOf(rules);
        refusals = List.copyOf(refusals);
    }

    public boolean sound() {
        return refusals.isEmpty();
    }
}
