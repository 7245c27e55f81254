package org.gijido.ballots.counting;

import org.gijido.ballots.Count;
import org.gijido.ballots.Decision;
import org.gijido.ballots.Outcome;
import org.gijido.rules.CouncilRules;
import org.gijido.rules.Majority;

/** Decides a count by a majority, whose figures and articles {@link Majority} has. */
public final class MajorityRule {

    private MajorityRule() {
    }

    /**
     * @param inOffice members in office, for majorities that ask for an attendance
     * @throws IllegalArgumentException for an election, which has no yes and no
     */
    public static Decision decide(Majority majority, Count count, CouncilRules rules, int inOffice) {
        if (majority == Majority.ELECTION) {
            throw new IllegalArgumentException("an election is counted by names");
        }
        Count settled = count.settled(rules);
        int base = base(majority, settled, rules);
        int needed = majority.needed().of(base);
        int attendance = majority.attendance(inOffice);
        boolean attended = settled.present() >= attendance;
        Outcome outcome = attended && base > 0 && settled.inFavour() >= needed ? Outcome.PASSED
                : isTie(majority, settled) ? Outcome.TIE : Outcome.REJECTED;
        String words = Arithmetic.counted(count, rules) + Arithmetic.needed(majority, settled, base, needed, rules)
                + (attended ? "" : Arithmetic.notAttended(settled.present(), attendance))
                + Arithmetic.verdict(outcome, settled.inFavour(), attended);
        return new Decision(outcome, base, needed, words);
    }

    /** Those present, pressed or not; the council's rule may leave abstentions out where half decides. */
    private static int base(Majority majority, Count settled, CouncilRules rules) {
        return majority.chairVotes() || rules.abstentionsInBase() ? settled.present() : settled.present() - settled.abstain();
    }

    /**
     * 可否同数 is judged between 可 and 否: abstentions stand in the base only (administrative precedents 1950-08-24,
     * 1957-05-11). As long as somebody is not accounted for, nobody knows that it is equal.
     */
    private static boolean isTie(Majority majority, Count settled) {
        return !majority.chairVotes() && settled.inFavour() > 0 && settled.inFavour() == settled.against()
                && settled.notPressed() == 0;
    }

    /** The smallest whole number that is at least that part of the whole. */
    public static int atLeast(int numerator, int denominator, int whole) {
        return new Majority.Part(numerator, denominator, false).of(whole);
    }
}
