package org.gijido.agenda;

import java.util.Arrays;
import java.util.Optional;

/** What an item is 種別. Its words stand in the record and are Japanese in every language. */
public enum ItemKind {
    BILL("議案", "可決", "否決", "可決する", true),
    /** Of the accounts of a year. */
    ACCOUNTS("認定", "認定", "不認定", "認定する", false),
    PETITION("請願", "採択", "不採択", "採択する", true),
    APPEAL("陳情", "採択", "不採択", "採択する", true),
    /** To an appointment by the mayor. */
    CONSENT("同意", "同意", "不同意", "同意する", false),
    /** The council's opinion on a candidate 人権擁護委員 is asked. */
    CONSULTATION("諮問", "適任", "不適任", "適任と認める", false),
    /** A bill that members move. */
    MEMBER_BILL("発議", "可決", "否決", "可決する", true),
    /** A written opinion to the state or the prefecture. */
    OPINION("意見書", "可決", "否決", "可決する", true),
    RESOLUTION("決議", "可決", "否決", "可決する", true),
    MOTION("動議", "可決", "否決", "可決する", false),
    /** Of what the mayor decided in the council's stead 専決処分, for its approval. */
    REPORT("報告", "承認", "不承認", "承認する", false),
    ELECTION("選挙", "当選", "当選人なし", "選挙する", false);

    private final String label;
    private final String passedWord;
    private final String rejectedWord;
    private final String verb;
    private final boolean amendable;

    ItemKind(String label, String passedWord, String rejectedWord, String verb, boolean amendable) {
        this.label = label;
        this.passedWord = passedWord;
        this.rejectedWord = rejectedWord;
        this.verb = verb;
        this.amendable = amendable;
    }

    public String label() {
        return label;
    }

    public String passedWord() {
        return passedWord;
    }

    public String rejectedWord() {
        return rejectedWord;
    }

    /** Whether a committee may report a change or a part; of the others one can only say yes or no. */
    public boolean amendable() {
        return amendable;
    }

    /** Whether it is read and adopted, not enacted: there is no 原案 of it. */
    boolean hasOriginal() {
        return passedWord.equals("可決") && this != MOTION;
    }

    /** Whether it comes from citizens, so that a part of it may be adopted. */
    boolean adopted() {
        return this == PETITION || this == APPEAL;
    }

    /** What the council does in favour of it: 可決する. */
    String verb() {
        return verb;
    }

    /** The kind that people call so: 議案, 同意案, 意見書案. */
    static Optional<ItemKind> called(String word) {
        String bare = word.endsWith("案") && !word.equals(BILL.label) ? word.substring(0, word.length() - 1) : word;
        return Arrays.stream(values()).filter(kind -> kind.label.equals(bare)).findFirst();
    }
}
