package org.gijido.answers.revisions;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Takes a text apart so that nothing is lost: the parts joined are the text. */
final class Words {
    private static final Pattern SENTENCE = Pattern.compile("[^。\\n]*[。\\n]|[^。\\n]+");
    /** A letter with what belongs to it: variation selectors and combining marks. */
    private static final Pattern LETTER = Pattern.compile("\\X", Pattern.DOTALL);

    private Words() {}

    static List<String> sentences(String text) {
        return SENTENCE.matcher(text).results().map(MatchResult::group).toList();
    }

    static List<String> letters(String text) {
        return LETTER.matcher(text).results().map(MatchResult::group).toList();
    }
}
