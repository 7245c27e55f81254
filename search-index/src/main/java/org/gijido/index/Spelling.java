package org.gijido.index;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.ja.JapaneseIterationMarkCharFilter;

/**
 * Ways of writing that people mix and the dictionary tells apart: 斉藤 and 斎藤, 霞ケ浦 and 霞が浦, バイオリン and
 * ヴァイオリン, 時々 and 時時, 受け付け and 受付.
 */
final class Spelling {

    private static final String HAN = "[\u4E00-\u9FFF々]";
    private static final Map<String, String> LOOKALIKES = FoldTable.read("lookalikes.txt");
    private static final int LONGEST = LOOKALIKES.keySet().stream().mapToInt(String::length).max().orElse(1);
    /** The small ke of names and counters, however it is written. */
    private static final Pattern SMALL_KE = Pattern.compile("[ケヶがかカヵ箇个](?<=[0-9\u4E00-\u9FFF].)(?=" + HAN + ")|個(?=所)");
    private static final Pattern COUNTER = Pattern.compile("(?:^|(?<=[0-9]))[ケヶがかカヵ箇](?=" + HAN + ")");
    /** A middle dot between parts of a word in katakana. */
    private static final Pattern DOT = Pattern.compile("[・=](?<=[ァ-ヺー].)(?=[ァ-ヺ])");
    /** Between the two verbs of a compound (申し込み and 申込み), by what the second one can be. */
    private static final Pattern BETWEEN_VERBS = Pattern.compile("[いきぎしちりみびえけげせてめれべ](?=[込付合上下入出替換組扱掛直続立取引返越払"
            + "戻置落切抜回渡当止締書売買打受届離押退乗積貸])(?<=[\u4E00-\u9FFF].)");
    /** What is folded as it stands in a text. */
    static final List<FoldingStep> IN_TEXT = List.of(
            FoldingStep.of("[々]", text -> new JapaneseIterationMarkCharFilter(text, true, false)),
            FoldingStep.rewriting("[・･=＝]", DOT, place -> ""),
            FoldingStep.rewriting("[いきぎしちりみびえけげせてめれべ]", BETWEEN_VERBS, place -> ""),
            FoldingStep.rewriting("[ケヶがかカヵ箇个個]", SMALL_KE, place -> "ヶ"));
    private static final Pattern OKURIGANA = Pattern.compile("[ぁ-ゖ]+");
    private static final Pattern KANJI = Pattern.compile("[\u4E00-\u9FFF]");

    private Spelling() {
    }

    /** The same of a word that was cut, and beyond it what can be told of a whole word only. */
    static String ofWord(String word) {
        String spelled = withoutOkurigana(word);
        if (spelled.codePoints().allMatch(Kana::isKana)) {
            spelled = Kana.toKatakana(spelled);
        }
        return folded(COUNTER.matcher(spelled).replaceAll("ヶ"));
    }

    /** 受け付け, 受付け and 受付 are one word; of one kanji it is the okurigana that tells words apart (上げる, 上がる). */
    private static String withoutOkurigana(String word) {
        boolean severalKanji = KANJI.matcher(word).results().count() > 1;
        return severalKanji && word.indexOf('の') < 0 && word.indexOf('が') < 0 ? OKURIGANA.matcher(word).replaceAll("") : word;
    }

    private static String folded(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int at = 0; at < word.length();) {
            int length = Math.min(LONGEST, word.length() - at);
            while (length > 1 && !LOOKALIKES.containsKey(word.substring(at, at + length))) {
                length--;
            }
            String part = word.substring(at, at + length);
            folded.append(LOOKALIKES.getOrDefault(part, part));
            at += length;
        }
        return folded.toString();
    }
}
