package org.gijido.rules;

/**
 * What a proposal needs, as figures: which part of those present, whether more than it or at least it, how many of those in
 * office have to attend, whether the chair votes, and the article that says so. Counting, sentences and papers read these
 * figures; none of them knows a majority by name.
 */
public enum Majority {
    /** 過半数: more than half of those present, the chair excluded. The chair breaks a tie. */
    SIMPLE("出席議員の過半数", new Part(1, 2, true), Part.NOTHING, false, "地方自治法第116条第1項"),
    /** 3分の2以上が出席し、その過半数: no confidence for the second time; the chair votes. */
    MAJORITY_OF_TWO_THIRDS("議員の3分の2以上が出席し、その過半数", new Part(1, 2, true), new Part(2, 3, false), true,
            "地方自治法第178条第3項（再度の不信任）"),
    /** 出席議員の3分の2以上; the chair votes and there is no tie-break. */
    TWO_THIRDS("出席議員の3分の2以上", new Part(2, 3, false), Part.NOTHING, true,
            "地方自治法第4条第3項・第115条第1項・第127条第1項・第176条第3項・第244条の2第2項"),
    /** 議員の3分の2以上が出席し、その4分の3以上; the chair votes. */
    THREE_QUARTERS("議員の3分の2以上が出席し、その4分の3以上", new Part(3, 4, false), new Part(2, 3, false), true,
            "地方自治法第87条第1項・第135条第3項・第178条第3項"),
    /** 選挙: most votes, and at least a quarter of the valid votes divided by the seats to fill. */
    ELECTION("法定得票数（有効投票を選挙する数で除した数の4分の1）以上の最多数", Part.NOTHING, Part.NOTHING, true,
            "地方自治法第118条第1項・公職選挙法第95条");

    /** A part of a whole. @param exceeded whether it must be exceeded 過半数, not only reached 以上 */
    public record Part(int numerator, int denominator, boolean exceeded) {

        static final Part NOTHING = new Part(0, 1, false);

        /** The least whole number that is enough. @param whole from 0 */
        public int of(int whole) {
            return exceeded ? numerator * whole / denominator + 1 : (numerator * whole + denominator - 1) / denominator;
        }
    }

    private final String label;
    private final Part needed;
    private final Part attendance;
    private final boolean chairVotes;
    private final String articles;

    Majority(String label, Part needed, Part attendance, boolean chairVotes, String articles) {
        this.label = label;
        this.needed = needed;
        this.attendance = attendance;
        this.chairVotes = chairVotes;
        this.articles = articles;
    }

    /** In the words of the record. */
    public String label() {
        return label;
    }

    /** Which part of those present has to be in favour. */
    public Part needed() {
        return needed;
    }

    /** How many of those in office have to be present; 0 where only the quorum is asked for. */
    public int attendance(int inOffice) {
        return attendance.of(inOffice);
    }

    /** Whether the chair presses as a member does, instead of breaking a tie. */
    public boolean chairVotes() {
        return chairVotes;
    }

    /** Where it is asked for. */
    public String articles() {
        return articles;
    }
}
