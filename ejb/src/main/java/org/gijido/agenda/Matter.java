package org.gijido.agenda;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A matter 付議事件 as it is put to the vote: the one source of its label, of what 賛成 means and of its result words. Tablet,
 * board, desk, list, papers and every sentence that is read aloud take them from here.
 *
 * @param itemLabel    of the item it belongs to: 議案第10号
 * @param proposer     of an amendment: who moved it; may be empty
 * @param committee    that examined the item; may be empty
 * @param electedSeats how many an election fills; 0 for all else
 * @param words        what a yes means in the clerk's words; empty to let it be derived
 */
public record Matter(String itemLabel, ItemKind kind, CommitteeReport report, PutToVote put, String proposer, String committee,
        int electedSeats, String words) {

    /** Of exactly what is put: 議案第10号に対する修正案. */
    public String label() {
        return switch (put) {
            case ORIGINAL, COMMITTEE_REPORT -> itemLabel;
            case AMENDMENT -> itemLabel + "に対する" + (proposer.isEmpty() ? "" : proposer + "提出の") + "修正案";
            case COMMITTEE_AMENDMENT -> itemLabel + "に対する" + amendingCommittee() + "の修正案";
            case REMAINDER -> itemLabel + "の修正議決した部分を除く原案";
            case CONTINUATION -> itemLabel + "の継続審査";
            case WITHDRAWAL -> itemLabel + "の撤回";
        };
    }

    /** Several together: 議案第68号、議案第69号及び議案第70号の3件. */
    public static String labelOf(List<Matter> matters) {
        if (matters.size() == 1) {
            return matters.getFirst().label();
        }
        String before = matters.subList(0, matters.size() - 1).stream().map(Matter::label).collect(Collectors.joining("、"));
        return before + "及び" + matters.getLast().label() + "の" + matters.size() + "件";
    }

    /** Of what a rejection rejects: where the committee wants a change, only that change falls. */
    public String rejectedLabel() {
        if (!fallsAlone()) {
            return label();
        }
        return kind.adopted() ? itemLabel + "に対する委員長の報告" : itemLabel + "に対する" + amendingCommittee() + "の修正案";
    }

    /** Whether its rejection leaves the item open: the original is put next (standard rules of procedure, order of putting). */
    public boolean fallsAlone() {
        return put == PutToVote.COMMITTEE_REPORT && report == CommitteeReport.AMEND;
    }

    /** 可決, 認定, 修正可決, 継続審査 …. */
    public String passedWord() {
        return switch (put) {
            case ORIGINAL -> kind.passedWord();
            case COMMITTEE_REPORT -> report == CommitteeReport.AMEND ? report.word(kind) : kind.passedWord();
            case AMENDMENT, COMMITTEE_AMENDMENT, REMAINDER -> "可決";
            case CONTINUATION -> "継続審査";
            case WITHDRAWAL -> "撤回許可";
        };
    }

    /** 否決, 不認定 …. */
    public String rejectedWord() {
        return switch (put) {
            case ORIGINAL, COMMITTEE_REPORT -> fallsAlone() ? "否決" : kind.rejectedWord();
            case AMENDMENT, COMMITTEE_AMENDMENT, REMAINDER -> "否決";
            case CONTINUATION -> "継続審査否決";
            case WITHDRAWAL -> "撤回不許可";
        };
    }

    public String word(boolean passed) {
        return passed ? passedWord() : rejectedWord();
    }

    /**
     * What the item itself has become by it: 修正可決 once the rest of an amended bill is carried; empty where that is still open.
     */
    public String itemWord(boolean passed) {
        return switch (put) {
            case ORIGINAL -> word(passed);
            case COMMITTEE_REPORT -> passed || !fallsAlone() ? word(passed) : "";
            case REMAINDER -> passed ? CommitteeReport.AMEND.word(kind) : kind.rejectedWord();
            case AMENDMENT, COMMITTEE_AMENDMENT -> "";
            case CONTINUATION -> passed ? "継続審査" : "";
            case WITHDRAWAL -> passed ? "撤回" : "";
        };
    }

    /** One sentence: what 賛成 means. */
    public String meaning() {
        return words.isEmpty() ? derivedMeaning() : words;
    }

    /** What it means when the clerk words nothing. */
    public String derivedMeaning() {
        return Meaning.of(this);
    }

    /** The same item with something else put; the clerk's words were meant for what was put before. */
    public Matter putting(PutToVote other) {
        return other == put ? this : new Matter(itemLabel, kind, report, other, proposer, committee, electedSeats, "");
    }

    private String amendingCommittee() {
        return committee.isEmpty() ? "委員会" : committee;
    }
}
