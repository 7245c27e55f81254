package org.gijido.index;

/** Hiragana and katakana, of which katakana is what readings are written in here. */
final class Kana {

    private static final String UNVOICED = "カキクケコサシスセソタチツテトハヒフヘホ";
    private static final String VOICED = "ガギグゲゴザジズゼゾダヂヅデドバビブベボ";
    private static final int TO_KATAKANA = 'ァ' - 'ぁ';

    private Kana() {
    }

    static boolean isKana(int codePoint) {
        return isHiragana(codePoint) || codePoint >= 'ァ' && codePoint <= 'ヺ' || codePoint == 'ー';
    }

    static boolean isHiragana(int codePoint) {
        return codePoint >= 'ぁ' && codePoint <= 'ゖ';
    }

    /** The katakana as it may sound at the start of the second part of a compound (ショ: ジョ), or null. */
    static String voiced(char katakana) {
        int row = UNVOICED.indexOf(katakana);
        return row < 0 ? null : VOICED.substring(row, row + 1);
    }

    static String toKatakana(String text) {
        StringBuilder katakana = new StringBuilder(text.length());
        text.chars().forEach(unit -> katakana.append((char) (isHiragana(unit) ? unit + TO_KATAKANA : unit)));
        return katakana.toString();
    }
}
