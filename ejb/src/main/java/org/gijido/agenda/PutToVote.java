package org.gijido.agenda;

import java.util.Arrays;
import java.util.Optional;

/** What of the item the chair puts to the vote 諮り方. */
public enum PutToVote {
    /** 原案のとおり. */
    ORIGINAL("原案"),
    /** An amendment moved in the sitting 修正案; the original is another item. */
    AMENDMENT("修正案"),
    /** 委員長報告のとおり. Never where the committee reported a rejection: a 賛成 would then be a no. */
    COMMITTEE_REPORT("委員長報告");

    private final String label;

    PutToVote(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static Optional<PutToVote> called(String word) {
        String bare = word.endsWith("のとおり") ? word.substring(0, word.length() - 4) : word;
        return Arrays.stream(values()).filter(put -> put.label.equals(bare)).findFirst();
    }
}
