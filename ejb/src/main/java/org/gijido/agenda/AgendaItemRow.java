package org.gijido.agenda;

import java.util.List;

import org.gijido.rules.Majority;
import org.gijido.rules.VoteMethod;

/**
 * An item of the order of business.
 *
 * @param place  from 1, without gaps
 * @param plan   what the clerk said about it
 * @param bundle items of the same number are put together 一括; null when it is put alone
 */
public record AgendaItemRow(long id, long sittingId, int place, AgendaItemPlan plan, Integer bundle, int version) {

    /** 日程; empty for the same as above. */
    public String day() {
        return plan.day();
    }

    public ItemKind kind() {
        return plan.kind();
    }

    /** 第68号; empty where it has none. */
    public String number() {
        return plan.number();
    }

    public String title() {
        return plan.title();
    }

    public String proposer() {
        return plan.proposer();
    }

    public String committee() {
        return plan.committee();
    }

    public CommitteeReport report() {
        return plan.report();
    }

    public PutToVote put() {
        return plan.put();
    }

    public Majority majority() {
        return plan.majority();
    }

    public VoteMethod method() {
        return plan.method();
    }

    /** How many an election fills; 0 for all else. */
    public int electedSeats() {
        return plan.electedSeats();
    }

    /** Who can be elected where it is not members; else empty. */
    public List<String> others() {
        return plan.others();
    }

    /** 追加日程. */
    public boolean added() {
        return plan.added();
    }

    /** What is put, in words. */
    public Matter matter() {
        return plan.matter();
    }

    /** Of what is put: 議案第68号, 議案第68号に対する修正案. */
    public String label() {
        return plan.label();
    }

    /** One sentence: what 賛成 means. */
    public String meaning() {
        return plan.sentence();
    }

    /** Whether the clerk worded the sentence. */
    public boolean worded() {
        return !plan.meaning().isEmpty();
    }

    /** Whether both are about the same text: an amendment and what it amends. */
    public boolean sameSubject(AgendaItemRow other) {
        return sittingId == other.sittingId && plan.itemLabel().equals(other.plan.itemLabel());
    }
}
