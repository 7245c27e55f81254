package org.gijido.sentences;

import java.util.List;

import org.gijido.shared.BusinessException;

/** What the text of a template has to look like, before any sentence is made of it. */
final class Wording {

    static final int LONGEST_WORD = 20;
    static final int LONGEST_SENTENCE = 400;

    private Wording() {
    }

    /** @throws BusinessException INVALID for the first thing that cannot be */
    static void check(Phrase phrase, String text) {
        int longest = phrase.group() == Phrase.Group.WORDS ? LONGEST_WORD : LONGEST_SENTENCE;
        int length = text.codePointCount(0, text.length());
        refuse(length == 0 || length > longest, "sentences.error.length", longest);
        List<String> places = Templates.PLACE.matcher(text).results().map(place -> place.group(1)).toList();
        refuse(Templates.PLACE.matcher(text).replaceAll("").matches("(?s).*[{}].*"), "sentences.error.braces");
        places.stream().filter(place -> !phrase.allowed().contains(place)).findFirst()
                .ifPresent(place -> refuse(true, "sentences.error.unknownPlace", braced(place), list(phrase.allowed())));
        phrase.needed().stream().filter(place -> !places.contains(place)).findFirst()
                .ifPresent(place -> refuse(true, "sentences.error.missingPlace", braced(place)));
        refuse(text.chars().anyMatch(Character::isISOControl), "sentences.error.oneLine");
    }

    private static void refuse(boolean broken, String key, Object... arguments) {
        if (broken) {
            throw BusinessException.invalid(key, arguments);
        }
    }

    private static String list(List<String> places) {
        return places.isEmpty() ? "－" : String.join("", places.stream().map(Wording::braced).toList());
    }

    private static String braced(String place) {
        return "{" + place + "}";
    }
}
