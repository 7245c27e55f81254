package org.gijido.sentences;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An item called by kind and number: 議案第68号 and 第68号議案 are the same, 議員提出議案第68号 is another.
 *
 * @param kind   empty where only the number is said
 * @param number 68, 3の2
 */
record Reference(String kind, String number) {

    private static final String KINDS = "議案|認定案?|請願|陳情|同意案?|諮問案?|発議案?|発委|議発|議提|意見書案?|意見案|決議案?|報告|承認案?|選挙|動議"
            + "|推薦|選任|専決|専決処分|条例案|予算案|議会案|会議案|選第|議";
    /** Not 第70条第2号. */
    static final Pattern SAID = Pattern.compile("(?<![条項])(?<before>(?:(?:議員|委員会|議会|市長|町長|村長|区長|知事|会派)提出)?(?:" + KINDS
            + ")?)第?(?<![条項]第)(?<number>\\d{1,6})号(?<part>の\\d++(?!件|議案|名|人|つ))?(?<after>議案|意見書案?|決議案?|請願|陳情|認定|同意|諮問"
            + "|報告)?(?![線車室館])");

    static Reference of(MatchResult said) {
        String before = said.group("before").isEmpty() ? orEmpty(said.group("after")) : said.group("before");
        return new Reference(plain(before), Integer.parseInt(said.group("number")) + orEmpty(said.group("part")));
    }

    /** Of a label that is nothing but kind and number. */
    static Optional<Reference> ofLabel(String label) {
        Matcher matcher = SAID.matcher(label);
        return matcher.matches() ? Optional.of(of(matcher)) : Optional.empty();
    }

    /** Whether what is said can only mean this one. */
    boolean isMeantBy(Reference said) {
        return number.equals(said.number()) && (said.kind().isEmpty() || kind.equals(said.kind()));
    }

    private static String plain(String kind) {
        String own = kind.replaceFirst("^(?:市長|町長|村長|区長|知事)提出", "");
        boolean draft = own.endsWith("案") && (!own.endsWith("議案") || own.equals("発議案") || own.equals("決議案"));
        return draft ? own.substring(0, own.length() - 1) : own;
    }

    private static String orEmpty(String group) {
        return group == null ? "" : group;
    }
}
