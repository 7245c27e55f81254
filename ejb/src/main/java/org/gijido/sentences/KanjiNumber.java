package org.gijido.sentences;

/** Figures as minutes write them: 七, 十二, 百三十一, 一二〇. */
final class KanjiNumber {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String UNITS = "十百千";

    private KanjiNumber() {
    }

    static String of(String kanji) {
        String digits = kanji.replace('零', '〇');
        boolean placed = digits.chars().noneMatch(digit -> UNITS.indexOf(digit) >= 0);
        return placed ? positional(digits) : String.valueOf(sum(digits));
    }

    private static String positional(String digits) {
        StringBuilder number = new StringBuilder();
        digits.chars().forEach(digit -> number.append(DIGITS.indexOf(digit)));
        return number.toString();
    }

    private static int sum(String digits) {
        int sum = 0;
        int before = 0;
        for (char digit : digits.toCharArray()) {
            int unit = UNITS.indexOf(digit);
            if (unit < 0) {
                before = DIGITS.indexOf(digit);
            } else {
                sum += Math.max(before, 1) * (int) Math.pow(10, unit + 1.0);
                before = 0;
            }
        }
        return sum + before;
    }
}
