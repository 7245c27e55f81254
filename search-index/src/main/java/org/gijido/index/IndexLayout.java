package org.gijido.index;

import java.util.List;

/**
 * Names what the documents of an index consist of; an index written under another layout is rebuilt.
 *
 * @param name what is indexed, such as {@code past-answers}
 * @param texts the texts in which words are sought
 * @param keywords the values by which hits are filtered and counted
 */
public record IndexLayout(String name, List<TextPart> texts, List<String> keywords) {

    /** Raised by hand when the analysis of text changes, so that every installation rebuilds its index. */
    private static final int ANALYSIS = 3;

    public IndexLayout {
        texts = List.copyOf(texts);
        keywords = List.copyOf(keywords);
    }

    /**
     * One text of a document.
     *
     * @param weight how much a word found here counts; 1 is normal
     * @param similar whether this text takes part in "similar to this"
     */
    public record TextPart(String name, float weight, boolean similar) {
    }

    String fingerprint() {
        return ANALYSIS + " " + this;
    }
}
