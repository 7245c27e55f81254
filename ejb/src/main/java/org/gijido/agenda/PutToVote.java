package org.gijido.agenda;

import java.util.Arrays;
import java.util.Optional;

/** What of the item the chair puts to the vote 諮り方. What is put is not the item: each has its own label, meaning and words. */
public enum PutToVote {
    /** 原案のとおり. */
    ORIGINAL("原案"),
    /** An amendment moved in the sitting 修正案; the original is another item, put afterwards. */
    AMENDMENT("修正案"),
    /** 委員長報告のとおり. Never where the committee reported a rejection: a 賛成 would then be a no. */
    COMMITTEE_REPORT("委員長報告"),
    /** What the committee wants changed, alone; what is left of the original is put afterwards. */
    COMMITTEE_AMENDMENT("委員会の修正案"),
    /** 修正議決した部分を除く原案: what an amendment that was carried left of the original. */
    REMAINDER("修正部分を除く原案"),
    /** That the committee goes on examining it after the session 閉会中の継続審査. */
    CONTINUATION("継続審査"),
    /** That whoever proposed it may take it back 撤回. */
    WITHDRAWAL("撤回");

    private final String label;

    PutToVote(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether a vote on it changes the original instead of deciding on it: it comes first, and can fall alone. */
    public boolean amends() {
        return this == AMENDMENT || this == COMMITTEE_AMENDMENT;
    }

    /** Whether the item's own text is decided by it; of the others the item itself is still open when they fall. */
    public boolean onSubstance() {
        return this == ORIGINAL || this == COMMITTEE_REPORT || this == REMAINDER;
    }

    static Optional<PutToVote> called(String word) {
        String bare = word.endsWith("のとおり") ? word.substring(0, word.length() - 4) : word;
        return Arrays.stream(values()).filter(put -> put.label.equals(bare)).findFirst();
    }
}
