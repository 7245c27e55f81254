package org.gijido.ballots;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.json.JsonObject;
import jakarta.json.bind.annotation.JsonbProperty;

import org.gijido.agenda.PutToVote;
import org.gijido.attendance.RollState;
import org.gijido.rules.Majority;
import org.gijido.rules.VoteMethod;
import org.gijido.shared.FeatureOnly;

/**
 * A sitting as tablets, console, chair and board see it; this together with the later events of the topic is always the same
 * as loading it again.
 *
 * @param seq        number of the topic {@code chamber:…} that was read before the state
 * @param vote       the one that runs or was declared last; null before the first
 * @param resetAsked who asks to make the running vote void; null when nobody does
 * @param manual     ballots entered by hand that wait for a second clerk; only for who runs votes
 * @param asked      acts of two persons that wait for the second; only for who runs votes
 * @param lost       what is there and cannot be read on this machine
 */
public record ChamberView(long seq, SittingView sitting, RoleView role, RulesView rules, RollView roll, List<ItemView> items,
        VoteView vote, ResetView resetAsked, List<ManualView> manual, List<AskedView> asked, LostView lost) {

    public record SittingView(long id, String title, LocalDate heldOn, String session, boolean rehearsal, RollState state) {
    }

    /** What the caller is here. @param seat null for one who is no member */
    public record RoleView(boolean clerk, boolean presiding, Integer seat) {
    }

    public record RulesView(int version, boolean changeBeforeClosing, boolean abstainButton, boolean countsWhileOpen,
            int graceMillis) {
    }

    /** @param presiding councillor id; null until one was named */
    public record RollView(int seats, int inOffice, int present, int quorum, boolean quorumMet, Long presiding,
            List<MemberView> members) {
    }

    /** @param since {@code 10:00}; empty for one who never came */
    public record MemberView(int seat, long councillor, String name, String group, String presence, boolean late, String since) {
    }

    /**
     * @param label   of what is put next, or was put last: 議案第10号に対する修正案
     * @param put     what is put next, or was put last
     * @param passed  the result word if it is carried
     * @param rejected and if it falls
     * @param state   {@code BEFORE}, a {@link VoteState}, or {@code ENDED} for one that ended without a vote
     * @param outcomeWord what was counted or, of a decided item, what it has become: 修正可決; null before
     * @param onTheWay what was decided of it before: 議案第13号に対する委員会の修正案 否決
     * @param waitsFor labels of what the rules want put first
     * @param repeatable whether its last round ended without a result: two persons may settle another way of voting
     * @param openSeats of an election: seats that nobody was elected to yet
     * @param candidates who can be named next; only of an election that can be put, and to who runs votes
     * @param memo    the caller's own
     * @param mine    what the caller voted, where it was by name
     * @param mineName whom the caller named in an election by name; null otherwise
     * @param recused seats
     * @param say     what the chair reads before it; only of what can be put next, and to who runs votes
     */
    public record ItemView(long id, String day, String kind, String kindName, String number, String label, String title,
            String proposer,
            String meaning, PutToVote put, String passed, String rejected, VoteMethod method, Majority majority,
            int electedSeats, Integer bundle, boolean added, String state, String outcome, String outcomeWord,
            List<String> onTheWay, List<String> waitsFor, Long vote, Integer round, boolean repeatable, int openSeats,
            List<CandidateView> candidates, List<Integer> recused, String memo, String mine, String mineName,
            SayView say) {
    }

    /**
     * @param choices    what can be pressed; empty in an election
     * @param candidates who can be named; empty unless it is an election
     * @param others     seats that do not vote, and why
     * @param counted    seats whose ballot is committed, with the mark of the press
     * @param counts     null where only the turnout is shown
     * @param objected   whether an objection to the declared result was confirmed: it stands no more
     * @param mine       null for one who has no seat
     * @param result     null before the counting
     * @param say        what the chair reads in it
     * @param byHand     ballots that clerks entered; only where it is shown who voted what, and to who runs the vote on paper
     */
    public record VoteView(long id, int round, VoteState state, List<Long> items, PutToVote put, String label, String title,
            String meaning,
            String passed, String rejected, VoteMethod method, Majority majority, int electedSeats, List<Choice> choices,
            List<CandidateView> candidates,
            String openedAt, List<Integer> entitled, Map<Integer, Standing> others, Map<Integer, String> counted,
            int turnout, Counts counts, boolean objected, MineView mine, ResultView result, List<HandView> byHand, SayView say) {
    }

    /** How many said what; null for what nobody counted. */
    public record Counts(@JsonbProperty("for") Integer inFavour, Integer against, Integer abstain) {

        @FeatureOnly
        public static Counts of(Count count, FiguresKept figures) {
            return switch (figures) {
                case ALL -> new Counts(count.inFavour(), count.against(), count.abstain());
                case IN_FAVOUR -> new Counts(count.inFavour(), null, null);
                case NONE -> new Counts(null, null, null);
            };
        }

        @FeatureOnly
        public static Counts of(Map<Choice, Integer> counts) {
            return new Counts(counts.getOrDefault(Choice.FOR, 0), counts.getOrDefault(Choice.AGAINST, 0),
                    counts.getOrDefault(Choice.ABSTAIN, 0));
        }
    }

    /**
     * What the chair reads. Empty parts are not said in this vote.
     *
     * @param opening   before the vote, with the question where there is one
     * @param question  the question alone
     * @param objected  when somebody objects to it
     * @param askMissed while somebody has not voted
     * @param allVoted  once everybody has
     * @param tied      before the casting vote
     * @param ways      after an objection, by the way the council goes on: that one was heard, and what is put so
     */
    public record SayView(String opening, String question, String objected, String askMissed, String allVoted, String tied,
            Map<VoteMethod, String> ways) {
    }

    /**
     * A ballot that two clerks entered.
     *
     * @param tablet what the tablet had said before; null for nothing. Another one than {@code says} is a difference to clear up
     */
    public record HandView(int seat, String tablet, String says) {
    }

    /**
     * @param councillor the candidate's number
     * @param seat       null for one who is no member
     */
    public record CandidateView(long councillor, Integer seat, String name) {
    }

    /**
     * @param choice null for a secret ballot, or before the press; {@code C:12} in an election by name
     * @param byHand whether two clerks entered it
     * @param left   whether the member has left the chamber since the opening
     */
    public record MineView(int seat, Standing standing, String choice, String mark, boolean byHand, boolean left) {
    }

    /**
     * @param counts      those who pressed nothing are where the rules put them; parts that nobody counted are absent
     * @param notPressed  how many of these pressed nothing
     * @param assumed     their seats
     * @param assumedAs   where the rules put them, as the published table signs them; null where nobody knows who pressed
     * @param sentence    what the chair reads, or has read; empty before a casting vote or a lot
     * @param corrected   what stands in its place since two persons put it right; null where nobody did
     * @param castingVote null unless the chair broke a tie
     * @param seats       who voted what; null where it is not shown
     */
    public record ResultView(Outcome outcome, String outcomeWord, Counts counts, int notPressed, List<Integer> assumed,
            VoteSign assumedAs, int base, int needed,
            String arithmetic, String sentence, String corrected, Boolean castingVote, Map<Integer, String> seats,
            List<TallyView> tallies, List<Long> elected, int emptySeats, List<Long> lotAmong, int lotSeats,
            List<ContentView> contents) {
    }

    public record TallyView(long councillor, String name, int votes) {
    }

    /** A secret ballot by its tracking code. */
    public record ContentView(String code, String says) {
    }

    /** @param mine whether the caller asked, and therefore cannot confirm */
    public record ResetView(String reason, boolean mine) {
    }

    /**
     * An act that waits for a second person.
     *
     * @param vote    that it changes
     * @param content {@code objectors}, {@code method}, {@code inFavour} or {@code sentence}
     * @param mine    whether the caller asked, and therefore cannot confirm
     */
    public record AskedView(long id, long vote, TwoPersonKind act, JsonObject content, String reason, String by, boolean mine) {
    }

    /**
     * Keys that are not here.
     *
     * @param memos items on which the caller has a memo that cannot be read
     * @param urn   whether the secret vote that runs takes no ballots and cannot be counted; only told to who runs votes
     */
    public record LostView(List<Long> memos, boolean urn) {
    }

    /** @param mine whether the caller entered it, and therefore cannot confirm */
    public record ManualView(long id, int seat, String choice, String reason, String by, boolean mine) {
    }
}
