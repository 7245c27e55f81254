package org.gijido.approvals.deciding;

import java.util.List;

import org.gijido.approvals.DecisionRule;
import org.gijido.approvals.Filing;
import org.gijido.approvals.PostWords;
import org.gijido.directory.PostRank;
import org.gijido.shared.BusinessException;

/**
 * Who decides one matter, and whom it passes on the way.
 *
 * @param table   the edition of the table that says so, to be kept with the document
 * @param decider the one of the rule, or a higher one who was chosen
 */
public record Decision(int table, DecisionRule rule, PostRank decider) {

    /**
     * The same with another decider. A higher one than the rule asks for is fine.
     *
     * @throws BusinessException INVALID for a lower one, naming the article
     */
    public Decision by(PostRank chosen) {
        if (!allows(chosen)) {
            throw BusinessException.unprocessable("approvals.error.deciderBelowRule", rule.article(),
                    PostWords.of(rule.decider()),
                    PostWords.of(chosen));
        }
        return new Decision(table, rule, chosen);
    }

    /** Whether somebody of this rank may decide it: not below the one of the rule. */
    public boolean allows(PostRank chosen) {
        return chosen.compareTo(rule.decider()) <= 0;
    }

    /** The article that says who decides: 別表第2-3. */
    public String article() {
        return rule.article();
    }

    /** Units whose consent it needs. */
    public List<Long> concurrence() {
        return rule.concurrence();
    }

    /** Units that examine form and law. */
    public List<Long> examination() {
        return rule.examination();
    }

    /** Units that read it after the decision. */
    public List<Long> circulation() {
        return rule.circulation();
    }

    /** Under what a document is filed, where its drafter says nothing else. */
    public Filing filing() {
        return rule.usual().filing();
    }

    /** Whether no substitute may ever decide it. */
    public boolean barred() {
        return rule.barred();
    }
}
