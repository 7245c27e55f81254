package org.gijido.sentences;

import java.util.Map;

import org.gijido.agenda.PutToVote;
import org.gijido.rules.Majority;
import org.gijido.rules.VoteMethod;

/** The declaration 宣告 of a vote: how it was seen to end, then what became of what was put. */
final class Declaration {

    private final Templates templates;
    private final Announcement announcement;

    Declaration(Templates templates) {
        this.templates = templates;
        announcement = new Announcement(templates);
    }

    String of(Putting put, Verdict.Decided decided) {
        String seen = decided.byChair() ? tied(put) + cast(put, decided.passed()) : seen(put, decided);
        return counted(put, decided.figures()) + seen
                + announcement.of(put.matters(), decided.passed());
    }

    /** What is said at a tie, before the chair decides. */
    String of(Putting put, Verdict.Tied tied) {
        return counted(put, tied.figures()) + tied(put);
    }

    private String tied(Putting put) {
        return templates.fill(Phrase.TIED, Map.of("件名", label(put)));
    }

    private String cast(Putting put, boolean passed) {
        return templates.fill(Phrase.CAST, Map.of("件名", label(put), "結果", castWord(put, passed)));
    }

    /** 可決, 不認定; 可 or 否 where there is no single word that one could decide by. */
    private static String castWord(Putting put, boolean passed) {
        boolean plain = put.matters().stream().allMatch(matter -> !matter.fallsAlone()
                && matter.put() != PutToVote.CONTINUATION && matter.put() != PutToVote.WITHDRAWAL)
                && put.matters().stream().map(matter -> matter.word(passed)).distinct().count() == 1;
        return plain ? put.matters().getFirst().word(passed) : passed ? "可" : "否";
    }

    /** Counted ballots that nobody saw are reported with their figures (standard rules of procedure, 開票及び投票の効力). */
    private String counted(Putting put, Figures figures) {
        boolean unseen = put.method() == VoteMethod.SECRET || put.method() == VoteMethod.PAPER;
        if (!unseen || figures.inFavour() == null || figures.against() == null) {
            return "";
        }
        boolean blanks = figures.abstained() != null && figures.abstained() > 0;
        return templates.fill(Phrase.COUNTED, Map.of("賛成の数", figures.inFavour().toString(), "反対の数", figures.against().toString(),
                "棄権の数", blanks ? "、棄権" + figures.abstained() + "票" : ""));
    }

    private String seen(Putting put, Verdict.Decided decided) {
        if (put.method() == VoteMethod.NO_OBJECTION && decided.passed()) {
            return templates.fill(Phrase.CONSENTED, Map.of());
        }
        return put.majority() == Majority.SIMPLE ? quantity(put, decided) : part(put, decided.passed());
    }

    /** 全員 only where everybody present was seen to be in favour; who was not counted may have been against (V9). */
    private String quantity(Putting put, Verdict.Decided decided) {
        Phrase phrase = !decided.passed() ? Phrase.FEW : decided.figures().unanimous() ? Phrase.ALL : Phrase.MANY;
        return templates.fill(phrase, Map.of("賛成", favour(put)));
    }

    private String part(Putting put, boolean passed) {
        Majority.Part needed = put.majority().needed();
        String part = needed.exceeded() ? "過半数" : needed.denominator() + "分の" + needed.numerator();
        return templates.fill(passed ? Phrase.PART_REACHED : Phrase.PART_MISSED,
                Map.of("賛成", favour(put), "割合", part + (passed && !needed.exceeded() ? "以上" : "")));
    }

    /** Standing up is called 起立, raising a hand 挙手 (V40). */
    private static String favour(Putting put) {
        return put.method().isLookedAt() ? put.method().label() : "賛成";
    }

    private static String label(Putting put) {
        return Act.subjects(put.matters().stream().map(matter -> Act.of(matter).subject()).toList());
    }
}
