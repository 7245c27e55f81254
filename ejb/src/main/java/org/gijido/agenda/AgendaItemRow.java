package org.gijido.agenda;

import org.gijido.rules.Majority;
import org.gijido.rules.VoteMethod;

/**
 * An item of the order of business.
 *
 * @param place        from 1, without gaps
 * @param day          日程; empty for the same as above
 * @param number       第68号; empty where it has none
 * @param meaning      one sentence: what 賛成 means
 * @param electedSeats how many an election fills; 0 for all else
 * @param bundle       items of the same number are put together 一括; null when it is put alone
 * @param added        追加日程
 */
public record AgendaItemRow(long id, long sittingId, int place, String day, ItemKind kind, String number, String title,
                            String proposer, String committee, CommitteeReport report, PutToVote put, String meaning,
                            Majority majority, VoteMethod method, int electedSeats, Integer bundle, boolean added, int version) {

    /** 議案第68号; the title where there is no number. */
    public String label() {
        return number.isEmpty() ? title : kind.label() + number;
    }

    /** Whether the clerk worded the sentence. */
    public boolean worded() {
        return !meaning.equals(Meaning.of(kind, report, put, electedSeats));
    }
}
