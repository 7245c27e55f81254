package org.gijido.archive;

import org.gijido.search.MarkedText;

/** A past answer that was found, with the passages to show; null for a text that the answer does not have. */
public record PastAnswerHit(PastAnswer answer, float score, MarkedText title, MarkedText questioner,
        MarkedText question, MarkedText passage) {
}
