package org.gijido.sentences;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What follows a word up to the end of its predicate: it may take the word back (V2: 可決されませんでした). */
final class Tail {

    private static final Pattern END = Pattern.compile("(?:ました|ます|でした|です|であります|でございます|た|だ)(?=が、|ので|から、|けれど|[、。]|$)");
    private static final Pattern NEGATION = Pattern.compile("ません|な(?:い(?!し)|く|かっ|かろ|けれ|し(?!と同じ))|[らせれかばえまわさねべけきじみ]ず|ざる|まい(?=[、。と]|$)"
            + "|[らせれ]ぬ|(?:見送|断念|失敗|阻止|取り?消|撤廃|無効|否定|拒否|下回|下まわ|困難|不可能|未了|とりやめ|取りやめ|取り止め|疑わし|はずでし|ところでし|かに見え|かに思"
            + "|かと思|不足|欠け|欠い|否と)");
    private static final Pattern NOT_ENDED = Pattern.compile("^、?と(?:は|まで|言|いう|の(?:こと|結論)(?:では|には))");

    private final String text;

    private Tail(String text) {
        this.text = text;
    }

    /** @param next where something else begins */
    static Tail of(String sentence, int from, int next) {
        String rest = sentence.substring(from, next);
        Matcher end = END.matcher(rest);
        if (!end.find() || NOT_ENDED.matcher(rest.substring(end.end())).find()) {
            return new Tail(rest);
        }
        return new Tail(rest.substring(0, end.end()));
    }

    int negations() {
        return (int) NEGATION.matcher(text).results().count();
    }

    boolean negated() {
        return negations() == 1;
    }

    /** Twice taken back: nobody in the chamber could tell what it means. */
    boolean unclear() {
        return negations() > 1;
    }
}
