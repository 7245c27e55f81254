package org.gijido.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The bundle of the feature "sample" lies in the test resources. */
class TextsTest {

    private static final Locale MACHINE = Locale.getDefault();

    /** What the machine speaks must not matter; a server installed in French is still a Japanese city's. */
    @BeforeAll
    static void installInFrance() {
        Locale.setDefault(Locale.FRANCE);
    }

    @AfterAll
    static void comeHome() {
        Locale.setDefault(MACHINE);
    }

    @Test
    void theLanguageOfTheReaderDecides() {
        assertEquals("質問", Texts.of(Locale.JAPANESE, "sample.title"));
        assertEquals("Question", Texts.of(Locale.ENGLISH, "sample.title"));
        assertEquals("Question", Texts.of(Locale.UK, "sample.title"));
    }

    @Test
    void whatIsNotTranslatedIsJapanese() {
        assertEquals("日本語のみ", Texts.of(Locale.ENGLISH, "sample.onlyJapanese"));
        assertEquals("質問", Texts.of(Locale.GERMAN, "sample.title"));
    }

    @Test
    void argumentsAreFilledInAndNumbersSeparated() {
        assertEquals("市長の質問が1,234件", Texts.of(Locale.JAPANESE, "sample.count", "市長", 1234));
    }

    /** Of whoever never chose a language too. */
    @Test
    void aSentenceWithinASentenceIsReadOut() {
        Message title = new Message("sample.title", List.of());
        assertEquals("質問の質問が1件", Texts.of(Locale.ROOT, "sample.count", title, 1));
        assertEquals("質問 質問の質問が1件", Texts.of(Locale.JAPANESE, "sample.count", List.of(title, title), 1));
    }

    /** Else an apostrophe in a plain sentence would have to be doubled, and nobody remembers that. */
    @Test
    void withoutArgumentsASentenceIsTakenAsItStands() {
        assertEquals("It's {0}", Texts.of(Locale.ENGLISH, "sample.plain"));
    }

    @Test
    void aScreenGetsAllItsWordsAtOnce() {
        assertEquals("日本語のみ", Texts.below(Locale.ENGLISH, "sample.").get("onlyJapanese"));
        assertEquals("Question", Texts.below(Locale.ENGLISH, "sample.").get("title"));
    }

    @Test
    void aGapShows() {
        assertEquals("???sample.missing???", Texts.of(Locale.JAPANESE, "sample.missing"));
        assertEquals("???nobody.title???", Texts.of(Locale.JAPANESE, "nobody.title"));
        assertEquals("???title???", Texts.of(Locale.JAPANESE, "title"));
    }
}
