package org.gijido.rules;

import org.gijido.shared.BusinessException;

/**
 * One version of the council's rules.
 *
 * @param seats               議員定数, 1 to 5,000: half of it is the quorum (Act 113)
 * @param changeBeforeClosing whether another button may be pressed while the vote is open
 * @param abstainButton       whether tablets have a third button 棄権
 * @param abstentionsInBase   whether who abstains counts among those present, so that a majority is harder to reach
 * @param abstentionsAsAgainst whether this council reckons 棄権 and blanks as 反対; elsewhere they stand in the base only, and a
 *                            tie is judged between 可 and 否 (administrative precedents 1950-08-24, 1957-05-11)
 * @param objectors           how many present members it takes to object to a declared result 異議, from 1
 * @param closingGraceMillis  how long ballots on their way are waited for after the chair's closing, 0 to 10,000
 */
public record CouncilRules(int seats, boolean changeBeforeClosing, NotPressed notPressed, boolean abstainButton,
        boolean abstentionsInBase, boolean abstentionsAsAgainst, int objectors, int closingGraceMillis, WhileOpen whileOpen,
        NamesShown namesShown) {

    private static final int MOST_SEATS = 5000;
    private static final int LONGEST_GRACE = 10_000;

    /** @throws BusinessException INVALID for a number out of its range */
    public CouncilRules {
        if (seats < 1 || seats > MOST_SEATS) {
            throw BusinessException.invalid("rules.error.seats", MOST_SEATS);
        }
        if (objectors < 1 || objectors > seats) {
            throw BusinessException.invalid("rules.error.objectors", seats);
        }
        if (closingGraceMillis < 0 || closingGraceMillis > LONGEST_GRACE) {
            throw BusinessException.invalid("rules.error.grace", LONGEST_GRACE / 1000);
        }
    }

    /** What a council starts with: the standard rules, 28 seats. */
    public static CouncilRules usual() {
        return new CouncilRules(28, true, NotPressed.AGAINST, false, true, false, 1, 1000, WhileOpen.COUNTS,
                NamesShown.AT_CLOSING);
    }

    /** 定足数: half of the fixed number of seats, rounded up. */
    public int quorum() {
        return (seats + 1) / 2;
    }
}
