package org.gijido.sentences;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What follows a word up to the end of its predicate: it may take the word back (V2: 可決されませんでした). */
final class Tail {

    private static final Pattern END = Pattern.compile("(?:ました|ます|でした|です|であります|でございます|た|だ)(?=が、|ので|から、|けれど|[、。]|$)");
    private static final Pattern NEGATION = Pattern.compile("ません|な(?:い(?!し)|き(?!ま)|く|かっ|かろ|けれ|し(?!と同じ))|[らせれかばえまわさねべけきじみ]ず|ざる"
            + "|まい(?=[、。と]|$)"
            + "|[らせれ]ぬ|(?:見送|断念|失敗|阻止|取り?消|撤廃|無効|否定|拒否|下回|免れ|かねま|かねる|下まわ|困難|不可能|未了|とりやめ|取りやめ|取り止め|疑わし|はずでし|ところでし|かに見え|かに思"
            + "|かと思|不足|欠け|欠い|否と)");
    /** What an outcome is announced with; any other verb may turn it round: 否決を免れました, 可決いたしかねます. */
    private static final Pattern AFFIRMED = Pattern.compile("^(?:$|[、・)」』]|(?:を)?さ(?:れ|せ)(?!そう|かけ|よう|る(?:見込|予定|べき|ところ))"
            + "|を?し(?:ま|た(?!い)|、|て|$)|を?(?:いた|致)し(?:ま|た(?!い))|す(?:る|べき)|と(?:する|し(?!か)|(?:いた|致)し|すべき|決|認め|宣告|裁決|な[りっ]|定め|の旨|いう|承認)"
            + "|に(?:決|付|定め|な[りっ])|で(?:す|あ[りっ]|ござい|、|$)|を(?:見(?!送)|決|得|宣告|行)|が(?:決|成立)|の(?:旨|もの)|だ|" + Marks.DONE + ")");
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

    /** Whether it says in a known way that it is so. */
    boolean affirms() {
        return negations() == 0 && AFFIRMED.matcher(text).find();
    }

    boolean negated() {
        return negations() == 1;
    }

    /** Twice taken back: nobody in the chamber could tell what it means. */
    boolean unclear() {
        return negations() > 1;
    }
}
