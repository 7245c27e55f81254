package org.gijido.approvals.deciding;

import org.gijido.approvals.DecisionRule;

/** A rule with the row of the file that it stands in, as a spreadsheet counts. */
record NumberedRule(int row, DecisionRule rule) {

    long from() {
        return rule.from();
    }

    long end() {
        return rule.end();
    }

    /** With its amounts the other way round. */
    NumberedRule turned() {
        return new NumberedRule(row, new DecisionRule(rule.kind(), rule.matter(), rule.to(), rule.from(), rule.decider(),
                rule.article(), rule.concurrence(), rule.examination(), rule.circulation(), rule.barred(), rule.remark(),
                rule.usual()));
    }

    /** Whether all amounts of this one are amounts of the other. */
    boolean within(NumberedRule other) {
        return other.from() <= from() && other.end() >= end();
    }

    boolean overlaps(NumberedRule other) {
        return from() <= other.end() && other.from() <= end();
    }
}
