package org.gijido.results;

import java.util.ArrayList;
import java.util.List;

import org.gijido.agenda.AgendaItemRow;
import org.gijido.ballots.decided.DecidedVote;

/** One item and how it ended. */
public record ItemResult(DecidedVote vote, DecidedVote.Item item) {

    public AgendaItemRow row() {
        return item.row();
    }

    /** 議案第68号; the kind where there is no number, for the title stands beside it. */
    public String number() {
        return row().number().isEmpty() && row().plan().ownLabel().isEmpty() ? row().kind().label() : item.matter().label();
    }

    /** 可決, 不採択, 当選 … of what was put. */
    public String word() {
        return item.word();
    }

    /** What the item has become, where that is another word: 修正可決 of what an amendment left. Empty otherwise. */
    public String become() {
        return item.itemWord().equals(item.word()) ? "" : item.itemWord();
    }

    /** As a list says it in one cell. */
    public String wordOnPaper() {
        return become().isEmpty() ? word() : word() + "（" + become() + "）";
    }

    /** As a cell says it: empty where nobody counted. */
    public String inFavour() {
        return vote.inFavour().map(String::valueOf).orElse("");
    }

    /** As a cell says it: empty where nobody counted. */
    public String against() {
        return vote.against().map(String::valueOf).orElse("");
    }

    /** As a cell says it: empty where nobody counted. */
    public String abstained() {
        return vote.abstained().map(String::valueOf).orElse("");
    }

    /** 全会一致 where nobody said otherwise. */
    public boolean unanimous() {
        return vote.unanimous().orElse(false);
    }

    /**
     * Empty seats of an election, attempts that failed, a corrected declaration: what somebody who reads the result should know.
     */
    public String note() {
        List<String> notes = new ArrayList<>();
        if (vote.emptySeats() > 0) {
            notes.add("当選人のない数 " + vote.emptySeats() + "人");
        }
        if (!vote.earlier().isEmpty()) {
            notes.add(vote.round() + "回目の採決");
        }
        if (vote.correction() != null) {
            notes.add("宣告の訂正「" + vote.correction().sentence() + "」（" + vote.correction().reason() + "）");
        }
        return String.join("、", notes);
    }

    /** As paper says it. */
    public String methodWord() {
        return vote.method().label() + (vote.castingInFavour() == null ? "" : "・議長裁決");
    }
}
