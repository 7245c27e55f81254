package org.gijido.archive;

/** In which order past answers come. */
public enum PastAnswerOrder {
    /** What answers the query best first; without a query the newest first. */
    RELEVANCE,
    NEWEST,
    OLDEST
}
