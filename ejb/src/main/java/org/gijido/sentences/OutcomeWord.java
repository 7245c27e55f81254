package org.gijido.sentences;

import java.util.regex.Pattern;

/**
 * A word that announces what was decided.
 *
 * @param family   the word in favour: 認定 of both 認定 and 不認定
 * @param positive whether it is that word
 */
record OutcomeWord(String family, boolean positive) {

    /** Decided as it was proposed, whatever that is called. */
    static final String AS_PUT = "とおり";
    /** 可と裁決, 否と裁決. */
    static final String YES = "可";

    /** The longer word first: 不認定 is not 認定. */
    static final Pattern PATTERN = Pattern.compile("不認定|認定|不採択|一部採択|部分採択|趣旨採択|採択|不同意|同意|不承認|承認|不適任|適任|不許可|許可"
            + "|修正可決|修正議決|原案可決|可決|否決|否認|不成立|成立|廃案|継続審査|撤回|当選|可と(?=裁決|決し|決定|いたし)|否と(?=裁決|決し|決定|いたし)"
            + "|とおり、?(?:これを)?(?=決し|決定|決する|決め|議決|定まり|いたすことに決)");

    static OutcomeWord of(String word) {
        if (word.startsWith(AS_PUT)) {
            return new OutcomeWord(AS_PUT, true);
        }
        return switch (word) {
            case "否決", "否認", "廃案" -> new OutcomeWord("可決", false);
            case "原案可決" -> new OutcomeWord("可決", true);
            case "修正議決" -> new OutcomeWord("修正可決", true);
            case "部分採択", "趣旨採択" -> new OutcomeWord("一部採択", true);
            case "可と" -> new OutcomeWord(YES, true);
            case "否と" -> new OutcomeWord(YES, false);
            default -> word.startsWith("不") ? new OutcomeWord(word.substring(1), false) : new OutcomeWord(word, true);
        };
    }
}
