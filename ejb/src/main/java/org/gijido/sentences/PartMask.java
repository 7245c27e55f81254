package org.gijido.sentences;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.gijido.agenda.Matter;
import org.gijido.agenda.PutToVote;

/**
 * Finds what is said of a part of an item: its amendment, what an amendment left of it, the report on it. Where that part was
 * not put, it is as foreign as another bill (V7).
 */
final class PartMask {

    private static final Pattern AMENDMENT = Pattern.compile("(" + Marks.bareItems() + ")?(?:に対する|の)?(?:[^。、は" + "\uE000-\uEFFF"
            + "]{0,60}?(?:提出の|委員会の))?"
            + "(?:本|ただいまの)?修正案(?!のとおり)");
    private static final Pattern REMAINDER = Pattern.compile("(" + Marks.bareItems() + ")?(?:の|は、?|について、?|中、?)?"
            + "(?:ただいま)?修正(?:議決|可決)?(?:した|された)?部分を除(?:く|いた)(?:その他の部分|その他|残りの部分|残り|残余)?(?:は、?|については、?|の)?(?:原案(?!のとおり))?");
    private static final Pattern REPORT = Pattern.compile("(" + Marks.bareItems()
            + ")?(?:に対する|についての|に関する|の)?(?:委員会の)?委員長の?報告(?=は、?(?:否決され|否とす|これを否決))");

    private final List<Matter> matters;
    private final Findings findings;

    PartMask(List<Matter> matters, Findings findings) {
        this.matters = matters;
        this.findings = findings;
    }

    String mask(String masked) {
        String text = REMAINDER.matcher(masked).replaceAll(match -> part(match, put(PutToVote.REMAINDER)));
        text = AMENDMENT.matcher(text).replaceAll(match -> part(match, amending()));
        return fallen() < 0 ? text : REPORT.matcher(text).replaceAll(match -> part(match, fallen()));
    }

    /** @param first the matter it is about when no item stands before; -1 where no such part was put */
    private String part(MatchResult match, int first) {
        String item = match.group(1);
        int index = item == null || first < 0 ? first : item.charAt(0) - Marks.BARE;
        if (index < 0) {
            findings.add(Fact.ITEM_FOREIGN, "sentences.error.partForeign", match.group().replaceAll(Marks.items(), ""));
            return String.valueOf(Marks.FOREIGN);
        }
        return String.valueOf((char) (Marks.QUALIFIED + index));
    }

    private int put(PutToVote what) {
        return first(matter -> matter.put() == what);
    }

    private int amending() {
        return first(matter -> matter.put().amends() || matter.fallsAlone());
    }

    private int fallen() {
        return first(Matter::fallsAlone);
    }

    private int first(Predicate<Matter> wanted) {
        for (int index = 0; index < matters.size(); index++) {
            if (wanted.test(matters.get(index))) {
                return index;
            }
        }
        return -1;
    }
}
