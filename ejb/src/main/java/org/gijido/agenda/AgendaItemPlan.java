package org.gijido.agenda;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gijido.rules.Majority;
import org.gijido.rules.VoteMethod;
import org.gijido.shared.BusinessException;

/**
 * What a clerk says about an item; its place and bundle are arranged apart.
 *
 * @param day          日程; empty for the same as above
 * @param number       第68号; empty where the kind has none
 * @param proposer     提出者
 * @param committee    that examined it; may be empty
 * @param meaning      empty to let it be derived
 * @param electedSeats how many an election fills, 1–100; 0 for all else
 * @param added        追加日程
 */
public record AgendaItemPlan(String day, ItemKind kind, String number, String title, String proposer, String committee,
                             CommitteeReport report, PutToVote put, String meaning, Majority majority, VoteMethod method,
                             int electedSeats, boolean added) {

    public static final int LONGEST_TITLE = 300;
    public static final int LONGEST_WORD = 60;
    public static final int LONGEST_MEANING = 200;
    static final int MOST_SEATS = 100;
    private static final Pattern BARE_NUMBER = Pattern.compile("(日程)?第?([0-9０-９]{1,5})(号)?");

    /** Numbers get their usual form, outer spaces go; a meaning that says what is derived anyway is left to be derived. */
    public AgendaItemPlan {
        day = numbered(day.strip(), "");
        number = numbered(number.strip(), "号");
        title = title.strip();
        proposer = proposer.strip();
        committee = committee.strip();
        majority = kind == ItemKind.ELECTION ? Majority.ELECTION : majority;
        meaning = meaning.strip().equals(Meaning.of(kind, report, put, electedSeats)) ? "" : meaning.strip();
    }

    /** 議案第68号; the title where there is no number. */
    public String label() {
        return number.isEmpty() ? title : kind.label() + number;
    }

    /** What a yes means: the clerk's words, or what follows from the rest. */
    public String sentence() {
        return meaning.isEmpty() ? Meaning.of(kind, report, put, electedSeats) : meaning;
    }

    /** As a file says it, which has no column for the clerk's own words. */
    AgendaItemPlan withMeaning(String words) {
        return new AgendaItemPlan(day, kind, number, title, proposer, committee, report, put, words, majority, method, electedSeats, added);
    }

    /** @throws BusinessException INVALID for the first thing that cannot be */
    void check() {
        length(title, 1, LONGEST_TITLE, "agenda.error.titleLength");
        length(day + number, 0, LONGEST_WORD, "agenda.error.numberLength");
        length(proposer, 0, LONGEST_WORD, "agenda.error.proposerLength");
        length(committee, 0, LONGEST_WORD, "agenda.error.committeeLength");
        length(meaning, 0, LONGEST_MEANING, "agenda.error.meaningLength");
        checkPut();
        if (kind == ItemKind.ELECTION) {
            checkElection();
        } else {
            checkMajority();
        }
    }

    private void checkPut() {
        refuse(put == PutToVote.COMMITTEE_REPORT && report == CommitteeReport.REJECT, "agenda.error.rejectionPut");
        refuse(put == PutToVote.COMMITTEE_REPORT && report == CommitteeReport.NONE, "agenda.error.noReport");
        refuse(report == CommitteeReport.AMEND && !kind.amendable(), "agenda.error.notAmendable", kind.label());
        refuse(put == PutToVote.AMENDMENT && !kind.hasOriginal(), "agenda.error.notAmendable", kind.label());
    }

    private void checkElection() {
        refuse(electedSeats < 1 || electedSeats > MOST_SEATS, "agenda.error.electedSeats", MOST_SEATS);
        refuse(!method.hasBallots(), "agenda.error.electionMethod");
        refuse(report != CommitteeReport.NONE || put != PutToVote.ORIGINAL, "agenda.error.electionPut");
    }

    private void checkMajority() {
        refuse(electedSeats != 0, "agenda.error.seatsOfElection");
        refuse(majority == Majority.ELECTION, "agenda.error.majorityOfElection");
        refuse(majority != Majority.SIMPLE && method == VoteMethod.NO_OBJECTION, "agenda.error.specialNeedsCount");
    }

    private static void refuse(boolean broken, String key, Object... arguments) {
        if (broken) {
            throw BusinessException.invalid(key, arguments);
        }
    }

    private static void length(String text, int least, int most, String key) {
        int length = text.codePointCount(0, text.length());
        refuse(length < least || length > most, key, most);
    }

    /** 68, ６８ and 第68号 are the same; anything else stands as it was typed. */
    private static String numbered(String typed, String counter) {
        Matcher bare = BARE_NUMBER.matcher(typed);
        return bare.matches() ? "第" + Integer.parseInt(bare.group(2)) + counter : typed;
    }
}
