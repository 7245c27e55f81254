package org.gijido.approvals.deciding;

import java.util.List;
import java.util.Set;

/**
 * The rows of a file.
 *
 * @param rules  those that could be read, in the order of the file
 * @param broken codes of which a row could not be read: what is missing of them is not to be told
 */
record ReadRules(List<NumberedRule> rules, Set<String> broken) {

    ReadRules {
        rules = List.copyOf(rules);
        broken = Set.copyOf(broken);
    }
}
