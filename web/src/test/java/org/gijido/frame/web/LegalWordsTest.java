package org.gijido.frame.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.gijido.agenda.ItemKind;
import org.gijido.assembly.QuestionKind;
import org.gijido.assembly.QuestionMethod;
import org.gijido.assembly.SessionKind;
import org.gijido.ballots.course.Ending;
import org.gijido.rules.Majority;
import org.junit.jupiter.api.Test;

/** Words of the law are the same on screens as in the record, and an English page says what they mean. */
class LegalWordsTest {

    @Test
    void screensUseTheWordsOfTheRecord() {
        same("assembly.sessionKind.", SessionKind.values(), SessionKind::label);
        same("assembly.questionKind.", QuestionKind.values(), QuestionKind::label);
        same("assembly.questionMethod.", QuestionMethod.values(), QuestionMethod::label);
        same("agenda.kind.", ItemKind.values(), ItemKind::label);
        same("rules.majority.", Majority.values(), Majority::label);
        same("results.ending.", Ending.values(), Ending::word);
    }

    /** The Japanese word alone would tell a reader of English nothing. */
    @Test
    void noEnglishTextIsJapaneseAlone() {
        Map<String, String> english = Bundles.english();
        assertTrue(english.size() > 1000, () -> english.size() + " texts");
        assertEquals(Map.of(), english.entrySet().stream()
                .filter(text -> text.getValue().codePoints().anyMatch(Bundles::isJapanese))
                .filter(text -> text.getValue().codePoints().noneMatch(letter -> letter < 128 && Character.isLetter(letter)))
                .filter(text -> !text.getKey().endsWith("language.ja") && !text.getKey().endsWith("otherLanguageName"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static <E extends Enum<E>> void same(String prefix, E[] values, Function<E, String> label) {
        Map<String, String> japanese = Bundles.japanese();
        Arrays.stream(values).forEach(value -> assertEquals(label.apply(value), japanese.get(prefix + value.name()),
                prefix + value));
    }
}
