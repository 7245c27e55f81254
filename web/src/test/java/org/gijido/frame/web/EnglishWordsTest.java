package org.gijido.frame.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
}
