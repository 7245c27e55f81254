package org.gijido.approvals;

import java.util.Set;

/** Where a document stands. It follows from its acts and steps; the column of it is there for lists. */
public enum State {
    /** 下書き: no submission stands. */
    DRAFT,
    /** 差戻し: it came back to its drafter, who has the next word. */
    RETURNED,
    /** 回議中: at least one step waits. */
    CIRCULATING,
    /** 保留中: every step that waits is on hold. */
    HELD,
    /** 持回り中: it goes round on paper, and what came of it is not recorded yet. */
    PAPER_ROUND,
    /** 決裁済. */
    DECIDED,
    /** 施行済. */
    ENFORCED,
    /** 否認. */
    REJECTED,
    /** 取下げ. */
    WITHDRAWN,
    /** 廃案. */
    SCRAPPED;

    private static final Set<State> ROUND = Set.of(CIRCULATING, HELD);
    private static final Set<State> DECISION = Set.of(DECIDED, ENFORCED);

    /** Whether it goes round. */
    public boolean round() {
        return ROUND.contains(this);
    }

    /** Whether its content is sealed. */
    public boolean decided() {
        return DECISION.contains(this);
    }
}
