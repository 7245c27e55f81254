package org.gijido.papers;

import org.gijido.access.Permission;

/** Things that papers can hang on; a CDI bean of the feature they belong to. */
public interface PaperKind {

    /** {@code answer.backData}; at most 40 letters. */
    String code();

    /** What one must be allowed to send a file for such a thing at all; for which one, the feature asks itself. */
    Permission needs();

    /** The most megabytes of a file. */
    int mostMegabytes();

    /** The sentence for what is larger; gets the most megabytes. */
    default String tooLarge() {
        return "papers.error.tooLarge";
    }
}
