package org.gijido.approvals;

import java.util.List;

import org.gijido.directory.PostRank;

/**
 * A row of the table of decision classes 決裁区分: whose decision a matter of this amount is, and whom it passes.
 *
 * @param kind        the code of the matter, as forms name it: {@code spending-consignment}
 * @param matter      the same in words: 支出負担行為 委託料
 * @param from        the least amount in yen, included; null where the amount does not matter
 * @param to          the largest amount in yen, included; null without an end
 * @param decider     who decides at least
 * @param article     that says so: 別表第2-3
 * @param concurrence units whose consent it needs 合議
 * @param examination units that examine form and law 審査
 * @param circulation units that read it after the decision 供覧
 * @param barred      whether no substitute may ever decide it 代決不可
 * @param remark      for who keeps the table; empty for none
 * @param usual       what a document of this matter begins with
 */
public record DecisionRule(String kind, String matter, Long from, Long to, PostRank decider, String article,
        List<Long> concurrence, List<Long> examination, List<Long> circulation, boolean barred, String remark, UsualDraft usual) {

    public DecisionRule {
        concurrence = List.copyOf(concurrence);
        examination = List.copyOf(examination);
        circulation = List.copyOf(circulation);
    }

    /** A matter of which the table says nothing more. */
    public DecisionRule(String kind, String matter, Long from, Long to, PostRank decider, String article,
            List<Long> concurrence, List<Long> examination, List<Long> circulation, boolean barred, String remark) {
        this(kind, matter, from, to, decider, article, concurrence, examination, circulation, barred, remark, UsualDraft.NONE);
    }

    /** Whether the amount has a say. */
    public boolean byAmount() {
        return from != null;
    }

    /** @param amount in yen; null for none */
    public boolean fits(Long amount) {
        return !byAmount() || amount != null && amount >= from && amount <= end();
    }

    /** The largest amount, also where there is no end. */
    public long end() {
        return to == null ? Long.MAX_VALUE : to;
    }
}
