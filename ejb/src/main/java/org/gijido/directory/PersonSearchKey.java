package org.gijido.directory;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** Folds names for finding only: width, kana, spaces, old and variant characters. 髙﨑, 高崎 and たかさき each meet. */
final class PersonSearchKey {

    private static final Map<Integer, Integer> PLAIN = pairs(
            "髙高﨑崎邉辺邊辺齋斎齊斎斉斎澤沢濵浜濱浜嶋島嶌島德徳桒桑栁柳𠮷吉眞真惠恵廣広國国櫻桜瀨瀬曻昇薗園淺浅瀧滝龍竜晉晋莊荘");

    private PersonSearchKey() {
    }

    static String of(PersonName name) {
        return fold(name.family() + name.given()) + '|' + fold(name.familyKana() + name.givenKana());
    }

    static String fold(String typed) {
        StringBuilder folded = new StringBuilder(typed.length());
        // NFKC first makes half-width kana whole, so that ﾀｶﾞ and たが are the same
        Normalizer.normalize(typed, Normalizer.Form.NFKC).codePoints()
                .filter(character -> !ignorable(character))
                .map(PersonSearchKey::plain)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static boolean ignorable(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character)
                || character >= 0xE0100 && character <= 0xE01EF || character >= 0xFE00 && character <= 0xFE0F;
    }

    private static int plain(int character) {
        if (character >= 'ぁ' && character <= 'ゖ') {
            return character + ('ァ' - 'ぁ');
        }
        return PLAIN.getOrDefault(character, Character.toLowerCase(character));
    }

    /** By code points: some variants lie outside the basic plane. */
    private static Map<Integer, Integer> pairs(String variantsAndPlain) {
        int[] characters = variantsAndPlain.codePoints().toArray();
        Map<Integer, Integer> pairs = new HashMap<>();
        for (int index = 0; index < characters.length; index += 2) {
            pairs.put(characters[index], characters[index + 1]);
        }
        return Map.copyOf(pairs);
    }
}
