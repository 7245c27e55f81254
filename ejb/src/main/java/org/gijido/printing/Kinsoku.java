package org.gijido.printing;

/**
 * Which characters may not start or end a line 禁則, which hang, and which stand in half their cell (JIS X 4051).
 *
 * <p>Closing marks, the long-vowel mark, small kana and iteration marks never start a line; opening brackets never end
 * one. 、 and 。 hang in the margin, as word processors of municipalities do it. Words and numbers of Latin letters
 * stay together.
 */
final class Kinsoku {

    private static final String COMMAS_AND_STOPS = "、。，．,.｡､";
    private static final String CLOSING = "」』）］｝〕〉》】〙〗｠’”)]}｣";
    private static final String OPENING = "「『（［｛〔〈《【〘〖｟‘“([{｢";
    private static final String NOT_FIRST = COMMAS_AND_STOPS + CLOSING
            + "ーｰ〜～・･：；:;！？!?‼⁇⁈⁉々〻ゝゞヽヾ％%℃℉°′″‰"
            + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿｧｨｩｪｫｬｭｮｯﾞﾟ";
    private static final String NOT_LAST = OPENING + "￥¥＄$￡£＃#№";
    private static final String IN_ONE_PIECE = "…‥―—";
    private static final String HANGING = "、。，．";
    private static final String HALF_AT_THE_END = "」』）］｝〕〉》】、。，．";
    private static final String HALF_AT_THE_START = "「『（［｛〔〈《【";

    private Kinsoku() {}

    static boolean mayBreakBetween(int before, int after) {
        if (contains(NOT_FIRST, after) || contains(NOT_LAST, before)) {
            return false;
        }
        if (before == after && contains(IN_ONE_PIECE, before)) {
            return false;
        }
        return !(isOfWord(before) && isOfWord(after));
    }

    /** May stand in the margin when the line is full. */
    static boolean hangs(int codePoint) {
        return contains(HANGING, codePoint);
    }

    /** Its right half is empty. */
    static boolean isHalfAtTheEnd(int codePoint) {
        return contains(HALF_AT_THE_END, codePoint);
    }

    /** Its left half is empty. */
    static boolean isHalfAtTheStart(int codePoint) {
        return contains(HALF_AT_THE_START, codePoint);
    }

    /** Two brackets or stops in a row share their empty halves, as in 」「 or 。） */
    static boolean shareTheirHalves(int before, int after) {
        return isHalfAtTheEnd(before) && (isHalfAtTheEnd(after) || isHalfAtTheStart(after))
                || isHalfAtTheStart(before) && isHalfAtTheStart(after);
    }

    /** Space may be added between the two to make a line full. */
    static boolean mayStretchBetween(int before, int after) {
        return !(isOfWord(before) && isOfWord(after)) && !(before == after && contains(IN_ONE_PIECE, before));
    }

    static boolean isKana(int codePoint) {
        return codePoint >= 0x3041 && codePoint <= 0x30FF;
    }

    private static boolean isOfWord(int codePoint) {
        return codePoint > ' ' && codePoint < 0x2000 && !contains(CLOSING, codePoint);
    }

    private static boolean contains(String characters, int codePoint) {
        return codePoint <= 0xFFFF && characters.indexOf(codePoint) >= 0;
    }
}
