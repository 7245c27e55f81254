package org.gijido.index;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.ja.JapaneseNumberFilter;

/**
 * Writes numbers in one way: 二百五十, 二五〇 and 250; 一億二千五百万, 1億2,500万 and 125,000,000. A single numeral is a
 * number only beside a word that counts (七年, 第一), for the dictionary has thousands of words with one (一般, 四国).
 */
final class Numerals {

    private static final String PLAIN = "0-9〇一二三四五六七八九";
    private static final String TENS = "十百千";
    private static final String LARGE = "万億兆";
    private static final String COUNTER = "[年月日分秒人名件円個回度台基歳才階番号条項点倍割校園館棟戸区市町村本枚種週期次位級班組"
            + "隻局社票門着坪床泊周つ者箇%]|[ケヶカヵか][所年月国条町村]|世帯|事業|施設|地区|路線|車線|団体|議席|会派|学級|世代"
            + "|丁目|平方|パーセント|ポイント|メートル|キロ|トン|ヘクタール|g(?![a-z])";
    /** Thousands are set apart by commas; the first year of an era has a word of its own. */
    private static final Pattern APART = Pattern.compile(",(?<=[0-9].)(?=[0-9]{3}(?![0-9]))"
            + "|[,、](?<=[一二三四五六七八九].)(?=[〇一二三四五六七八九]{3}(?![" + PLAIN + TENS + LARGE + "]))"
            + "|元(?=年)(?<=(?:令和|平成|昭和|大正|明治)元)");
    /** With a fraction before a unit, several together, or one beside a word that counts; 十分 mostly means enough. */
    private static final Pattern NUMBER = Pattern.compile("(?=[" + PLAIN + TENS + "])(?:"
            + "[" + PLAIN + "]+[.・][" + PLAIN + "]+[" + LARGE + "]+[" + PLAIN + TENS + LARGE + "]*"
            + "|[一二三四五六七八九]+・[〇一二三四五六七八九]+(?=%|パーセント|ポイント|倍|割|度|メートル|キロ|ヘクタール)"
            + "|[" + PLAIN + TENS + "][" + PLAIN + TENS + LARGE + "○◯]+"
            + "|(?<=第|約|令和|平成|昭和|大正|明治|午前|午後)[一二三四五六七八九十百千]"
            + "|(?<![" + LARGE + "])(?!十分(?![間前後以]))[一二三四五六七八九十百千](?=" + COUNTER + ")|一(?=時[間半])|[二三四五六七八九十](?=時))");
    /** Thousands are put together first. */
    static final List<FoldingStep> IN_DIGITS = List.of(
            FoldingStep.rewriting("[,，、元]", APART, place -> place.group().equals("元") ? "1" : ""),
            FoldingStep.rewriting("[〇一二三四五六七八九十百千万億兆]", NUMBER, Numerals::inDigits));
    private static final String ZEROS = "〇○◯";
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final JapaneseNumberFilter READER = new JapaneseNumberFilter(WordAnalyzer.newTokenizer(false));

    private Numerals() {
    }

    private static String inDigits(MatchResult place) {
        String number = place.group().replace('・', '.');
        boolean byPlace = number.chars().noneMatch(sign -> (TENS + LARGE).indexOf(sign) >= 0);
        return byPlace ? digitByDigit(number) : READER.normalizeNumber(number);
    }

    private static String digitByDigit(String number) {
        StringBuilder digits = new StringBuilder(number.length());
        number.chars().forEach(sign -> digits.append(ZEROS.indexOf(sign) >= 0 ? "0"
                : DIGITS.indexOf(sign) > 0 ? Integer.toString(DIGITS.indexOf(sign)) : Character.toString(sign)));
        return digits.toString();
    }
}
