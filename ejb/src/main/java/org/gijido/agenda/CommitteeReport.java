package org.gijido.agenda;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** How the committee that examined the item wants it to end 委員長報告. */
public enum CommitteeReport {
    /** Not referred, or not reported. */
    NONE(Set.of("", "なし", "付託省略")),
    PASS(Set.of("可決", "原案可決", "認定", "採択", "同意", "適任", "承認")),
    REJECT(Set.of("否決", "不認定", "不採択", "不同意", "不適任", "不承認")),
    /** With changes 修正, or, of a petition, a part 一部採択. */
    AMEND(Set.of("修正", "修正可決", "一部採択", "趣旨採択"));

    private final Set<String> words;

    CommitteeReport(Set<String> words) {
        this.words = words;
    }

    static Optional<CommitteeReport> called(String word) {
        return Arrays.stream(values()).filter(report -> report.words.contains(word)).findFirst();
    }

    /** In the words of the kind: 認定 and 不採択; empty for none. */
    public String word(ItemKind kind) {
        return switch (this) {
            case NONE -> "";
            case PASS -> kind.passedWord();
            case REJECT -> kind.rejectedWord();
            case AMEND -> kind.adopted() ? "一部採択" : "修正可決";
        };
    }

    /** What the chair puts when nothing else was settled. */
    PutToVote usuallyPut() {
        return this == PASS || this == AMEND ? PutToVote.COMMITTEE_REPORT : PutToVote.ORIGINAL;
    }
}
