package org.gijido.sentences;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gijido.rules.VoteMethod;

/** Reads 多数, 少数, 全員, 同数, 3分の2 and 異議なし, and compares them with the count (V3, V9, V16). */
final class QuantityCheck {

    private static final String SUBJECT = "賛成|起立|挙手|反対|着席|不賛成";
    private static final Pattern QUANTITY = Pattern.compile("(?:(?<of>" + SUBJECT
            + ")(?:者|票)?(?:の?(?:議員|方々?|者|諸君|皆さん))?(?:は|が|の|、)?(?<many>" + quantities()
            + ")|(?<many2>" + quantities() + ")(?:の|が|による|で)?(?:方々?|者|議員|諸君)?(?:が|の)?(?<of2>" + SUBJECT + ")?(?!" + quantities()
            + "|[\\d同]))");
    private static final Pattern FRACTION = Pattern.compile("(?<denominator>\\d+)分の(?<numerator>\\d+)(?!以上が出席|以上の?出席|の出席"
            + "|以上の議員が出席)(?:以上|超)?");
    private static final Pattern CONSENT = Pattern.compile("異議(?:の申立て)?(?:は|が|も)?(?<none>なし|なき|なく|ない|ありません|ございません|なかった"
            + "|ありませんでした)?");
    private static final Pattern NEXT = Pattern.compile(Marks.items() + "|" + quantities() + "|異議|よって|したがって|"
            + OutcomeWord.PATTERN.pattern());
    private static final Pattern LOOKED_AT = Pattern.compile("(?:起立|挙手|着席|無記名|簡易採決|簡易表決)(?!の?(?:要求|申出|申し出|動議|採決の))");

    private final Putting put;
    private final Truth truth;
    private final Findings findings;

    QuantityCheck(Putting put, Truth truth, Findings findings) {
        this.put = put;
        this.truth = truth;
        this.findings = findings;
    }

    void check(Said said) {
        ways(said.text());
        for (String statement : said.statements()) {
            consents(statement);
            each(QUANTITY, statement, this::quantity);
            each(FRACTION, statement, this::fraction);
        }
        if (said.text().contains("裁決") && !truth.tied()) {
            findings.add(Fact.QUANTITY, "sentences.error.notTied", "裁決");
        }
        said.read(QUANTITY, match -> {});
        said.read(CONSENT, match -> {});
    }

    /** Of an election only whether somebody objected is asked; votes are counted for persons. */
    void ofElection(Said said) {
        said.statements().forEach(this::consents);
        said.read(CONSENT, match -> {});
    }

    private interface Judge {
        void judge(MatchResult match, Tail tail);
    }

    private static void each(Pattern pattern, String statement, Judge judge) {
        Matcher matcher = pattern.matcher(statement);
        while (matcher.find()) {
            judge.judge(matcher, Tail.of(statement, matcher.end(), next(statement, matcher.end())));
        }
    }

    /** A predicate does not reach into what is said of an item next. */
    private static int next(String statement, int from) {
        Matcher next = NEXT.matcher(statement);
        return next.find(from) ? next.start() : statement.length();
    }

    private void quantity(MatchResult match, Tail tail) {
        String word = match.group("many") == null ? match.group("many2") : match.group("many");
        String subject = match.group("many") == null ? match.group("of2") : match.group("of");
        boolean against = subject != null && (subject.equals("反対") || subject.equals("着席") || subject.equals("不賛成"));
        if (truth.consented() && !word.startsWith("全")) {
            findings.add(Fact.METHOD, "sentences.error.nobodyCounted", match.group());
            return;
        }
        judge(word.startsWith("全") ? Fact.UNANIMITY : Fact.QUANTITY, match.group(), so(word, against), tail);
    }

    private Boolean so(String word, boolean against) {
        return switch (word.charAt(word.length() - 2)) {
            case '同' -> truth.tied();
            case '少' -> against ? truth.fewAgainst() : truth.fewInFavour();
            case '多', '半' -> against ? truth.manyAgainst() : truth.manyInFavour();
            default -> against ? truth.unanimousAgainst() : truth.unanimous();
        };
    }

    private void fraction(MatchResult match, Tail tail) {
        judge(Fact.QUANTITY, match.group(), truth.reached(Integer.parseInt(match.group("numerator")),
                Integer.parseInt(match.group("denominator"))), tail);
    }

    private void judge(Fact fact, String said, Boolean so, Tail tail) {
        if (tail.unclear()) {
            findings.add(fact, "sentences.error.unclear", said);
        } else if (so == null && !tail.negated()) {
            findings.add(fact, "sentences.error.unknown", said);
        } else if (so != null && so == tail.negated()) {
            findings.add(fact, tail.negated() ? "sentences.error.quantityDenied" : "sentences.error.quantity", said);
        }
    }

    private void consents(String statement) {
        Matcher matcher = CONSENT.matcher(statement);
        while (matcher.find()) {
            Tail tail = Tail.of(statement, matcher.end(), next(statement, matcher.end()));
            boolean none = matcher.group("none") != null && !tail.negated();
            boolean heardOf = matcher.group("none") != null || statement.substring(matcher.end()).matches("^(?:あり|ある|の申|を|ござ).*");
            boolean asked = statement.substring(0, matcher.start()).endsWith("ことに") && !none;
            if (heardOf && !asked && none != (truth.consented() || put.method() == VoteMethod.DESIGNATION)) {
                findings.add(Fact.UNANIMITY, none ? "sentences.error.notConsented" : "sentences.error.consented",
                        matcher.group());
            }
        }
    }

    /** 起立 where nobody was asked to stand up; 挙手 is called 挙手 (V40). */
    private void ways(String text) {
        LOOKED_AT.matcher(text).results().map(MatchResult::group).filter(word -> !fits(word)).distinct()
                .forEach(word -> findings.add(Fact.METHOD, "sentences.error.method", word, put.method().label()));
    }

    private boolean fits(String word) {
        return switch (word) {
            case "起立", "着席" -> put.method() == VoteMethod.STANDING;
            case "挙手" -> put.method() == VoteMethod.HANDS;
            case "無記名" -> put.method() == VoteMethod.SECRET || put.method() == VoteMethod.PAPER;
            default -> put.method() == VoteMethod.NO_OBJECTION;
        };
    }

    private static String quantities() {
        return "(?:全会一致|全員(?!協議会)|全議員|(?:圧倒的|絶対)?大?多数(?!決|意見)|少数(?!意見)|同数|過半数)";
    }
}
