package org.gijido.index;

import java.util.List;

/**
 * Names what the documents of an index consist of; an index written under another layout is rebuilt.
 *
 * @param name what is indexed, such as {@code past-answers}
 * @param texts the texts in which words are sought
 * @param keywords the values by which hits are filtered and counted
 * @param subject the text that says what a document is about: those of one such text are about the same
 */
public record IndexLayout(String name, List<TextPart> texts, List<String> keywords, String subject) {

    /** Raised by hand when the analysis of text changes, so that every installation rebuilds its index. */
    private static final int ANALYSIS = 4;

    public IndexLayout {
        texts = List.copyOf(texts);
        keywords = List.copyOf(keywords);
    }

    /**
     * One text of a document.
     *
     * @param weight how much a word found here counts; 1 is normal
     * @param alike how much a word of this text counts in "similar to this"; 0 leaves the text out
     */
    public record TextPart(String name, float weight, int alike) {
    }

    /** The texts that are compared in "similar to this". */
    List<TextPart> alike() {
        return texts.stream().filter(text -> text.alike() > 0).toList();
    }

    String fingerprint() {
        return ANALYSIS + " " + this;
    }
}
