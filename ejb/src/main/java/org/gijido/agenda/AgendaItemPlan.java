package org.gijido.agenda;

import java.util.HashSet;
import java.util.List;
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
 * @param ownLabel     how the council calls it, kept letter by letter; empty to let it follow from kind and number
 * @param others       of an election of people who are no members 選挙管理委員: who can be elected, in their order; else empty
 */
public record AgendaItemPlan(String day, ItemKind kind, String number, String title, String proposer, String committee,
        CommitteeReport report, PutToVote put, String meaning, Majority majority, VoteMethod method,
        int electedSeats, boolean added, String ownLabel, List<String> others) {

    public static final int LONGEST_LABEL = 120;
    public static final int MOST_OTHERS = 100;
    public static final int LONGEST_TITLE = 300;
    public static final int LONGEST_WORD = 60;
    public static final int LONGEST_MEANING = 200;
    static final int MOST_SEATS = 100;
    /** 第68号, 第3号の2, 1号: all else says by itself what it is. */
    private static final Pattern PLAIN_NUMBER = Pattern.compile("第?[0-9０-９一二三四五六七八九十百]+号?(の[0-9０-９]+)?");
    private static final Pattern BARE_NUMBER = Pattern.compile("(日程)?第?([0-9０-９]{1,5})(号)?");

    /** Numbers get their usual form, outer spaces go; a meaning that says what is derived anyway is left to be derived. */
    public AgendaItemPlan {
        day = numbered(day.strip(), "");
        number = numbered(number.strip(), "号");
        title = title.strip();
        proposer = proposer.strip();
        committee = committee.strip();
        majority = kind == ItemKind.ELECTION ? Majority.ELECTION : majority;
        others = List.copyOf(others);
        meaning = meaning.strip();
        ownLabel = ownLabel.strip().equals(usualLabel(kind, number, title)) ? "" : ownLabel.strip();
        meaning = meaning.equals(
                matter("", kind, number, title, proposer, committee, report, put, electedSeats, ownLabel).derivedMeaning())
                        ? "" : meaning;
    }

    /** An item that is called as its kind and number say, and elects no strangers. */
    public AgendaItemPlan(String day, ItemKind kind, String number, String title, String proposer, String committee,
            CommitteeReport report, PutToVote put, String meaning, Majority majority, VoteMethod method,
            int electedSeats, boolean added) {
        this(day, kind, number, title, proposer, committee, report, put, meaning, majority, method, electedSeats, added, "",
                List.of());
    }

    /** How the item is called: the council's own words, else 議案第68号; the number alone where it says more than a number. */
    public String itemLabel() {
        return ownLabel.isEmpty() ? usualLabel(kind, number, title) : ownLabel;
    }

    /** Of what is put: 議案第68号に対する修正案. */
    public String label() {
        return matter().label();
    }

    /** What is put, in words. */
    public Matter matter() {
        return matter(meaning, kind, number, title, proposer, committee, report, put, electedSeats, ownLabel);
    }

    /** What a yes means: the clerk's words, or what follows from the rest. */
    public String sentence() {
        return matter().meaning();
    }

    /** As a file says it, which has no column for the clerk's own words. */
    AgendaItemPlan withMeaning(String words) {
        return new AgendaItemPlan(day, kind, number, title, proposer, committee, report, put, words, majority, method,
                electedSeats, added,
                ownLabel, others);
    }

    /** 議案 + 第68号; 第157号議案, 議員提出議案第3号 and 議第5号 are names already. */
    private static String usualLabel(ItemKind kind, String number, String title) {
        if (number.isEmpty()) {
            return title;
        }
        return PLAIN_NUMBER.matcher(number).matches() ? kind.label() + number : number;
    }

    private static Matter matter(String words, ItemKind kind, String number, String title, String proposer, String committee,
            CommitteeReport report, PutToVote put, int electedSeats, String ownLabel) {
        return new Matter(ownLabel.isEmpty() ? usualLabel(kind, number, title) : ownLabel, kind, report, put, proposer, committee,
                electedSeats, words);
    }

    /** @throws BusinessException INVALID for the first thing that cannot be */
    void check() {
        length(title, 1, LONGEST_TITLE, "agenda.error.titleLength");
        length(day + number, 0, LONGEST_WORD, "agenda.error.numberLength");
        length(proposer, 0, LONGEST_WORD, "agenda.error.proposerLength");
        length(committee, 0, LONGEST_WORD, "agenda.error.committeeLength");
        length(meaning, 0, LONGEST_MEANING, "agenda.error.meaningLength");
        length(ownLabel, 0, LONGEST_LABEL, "agenda.error.labelLength");
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
        refuse(put.amends() && !kind.hasOriginal(), "agenda.error.notAmendable", kind.label());
        refuse(put == PutToVote.COMMITTEE_AMENDMENT && report != CommitteeReport.AMEND, "agenda.error.noAmendment");
        refuse(put == PutToVote.REMAINDER, "agenda.error.remainderFollows");
    }

    private void checkElection() {
        refuse(electedSeats < 1 || electedSeats > MOST_SEATS, "agenda.error.electedSeats", MOST_SEATS);
        refuse(!method.elects(), "agenda.error.electionMethod");
        others.forEach(name -> length(name, 1, LONGEST_WORD, "agenda.error.candidateLength"));
        refuse(others.size() > MOST_OTHERS, "agenda.error.candidates", MOST_OTHERS);
        refuse(new HashSet<>(others).size() < others.size(), "agenda.error.candidateTwice");
        refuse(report != CommitteeReport.NONE || put != PutToVote.ORIGINAL, "agenda.error.electionPut");
    }

    private void checkMajority() {
        refuse(electedSeats != 0 || !others.isEmpty(), "agenda.error.seatsOfElection");
        refuse(method == VoteMethod.DESIGNATION, "agenda.error.designationOfElection");
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
