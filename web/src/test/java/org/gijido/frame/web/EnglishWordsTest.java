package org.gijido.frame.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/**
 * F37: English is English. Japanese letters stand in it only as what must be written so: a term in brackets behind its English
 * name, words in quotation marks, a date by era as an example.
 */
class EnglishWordsTest {

    private static final Pattern GLOSS = Pattern.compile("\\([^()]*\\)|“[^”]*”|\"[^\"]*\"|令和\\d+年\\d+月\\d+日");
    /** Headings of files, which are Japanese in every language, and a language's own name. */
    private static final Set<String> JAPANESE = Set.of("access.settings.language.ja", "access.signin.otherLanguageName",
            "agenda.importPage.headings", "assembly.importPage.headings", "directory.importPage.staff",
            "directory.importPage.units", "questions.importing.columns");
    private static final Set<String> STIFF = Set.of("Mend ", "Put apart", "Not on", "stand in row", "Nothing waits", "Tie to ");

    private static final Pattern MANY = Pattern.compile(
            "\\b1 (?:counted |working )?(?:questions|answers|rows|items|members|changes|places|accounts|councillors|candidates|people"
                    + "|persons|seconds|days|errors)\\b");
    /** What is allowed at most is more than one. */
    private static final Pattern LIMIT = Pattern.compile("(?:most|least|to|of|than|may be|by) \\{\\d}|\\{\\d} \\w+ at most");

    @Test
    void noJapaneseIsLeft() {
        Map<String, String> english = Bundles.english();
        assertTrue(english.size() > 1000, "texts were seen");
        Set<String> left = english.entrySet().stream().filter(text -> GLOSS.matcher(text.getValue()).replaceAll("").codePoints()
                .anyMatch(Bundles::isJapanese)).map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(JAPANESE), left);
    }

    /** A term in brackets explains an English word before it. */
    @Test
    void whatIsInBracketsHasAName() {
        assertEquals(Set.of(), Bundles.english().entrySet().stream()
                .filter(text -> Pattern.compile("(^|[.:] )\\([\\p{IsHan}]").matcher(text.getValue()).find())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
    }

    @Test
    void wordsThatNobodySaysDoNotComeBack() {
        assertEquals(Set.of(), Bundles.english().entrySet().stream()
                .filter(text -> STIFF.stream().anyMatch(text.getValue()::contains)).map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
    }

    /** Where the server counts, the sentence knows one and many; where a script does, the figure stands behind a colon. */
    @Test
    void oneIsNotMany() {
        Map<String, String> counted = Bundles.english().entrySet().stream().filter(text -> text.getValue().contains(",choice,"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertTrue(counted.size() > 10, counted::toString);
        counted.forEach((key, sentence) -> {
            assertFalse(MANY.matcher(with(sentence, 1)).find(), with(sentence, 1));
            assertTrue(with(sentence, 7).contains("7") && !with(sentence, 7).contains("choice"), with(sentence, 7));
        });
        assertEquals(Set.of(), Bundles.english().entrySet().stream().filter(text -> MANY.matcher(
                LIMIT.matcher(text.getValue()).replaceAll("").replaceAll("\\{\\d}", "1")).find())
                .filter(text -> !counted.containsKey(text.getKey())).map(Map.Entry::getKey).collect(Collectors.toSet()));
    }

    private static String with(String sentence, int number) {
        return new MessageFormat(sentence, Locale.ENGLISH).format(new Object[] {number, number, number, number});
    }
}
