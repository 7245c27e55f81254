package org.gijido.sentences;

import java.time.LocalDateTime;

/**
 * How the council words a phrase.
 *
 * @param own       whether it differs from the usual words
 * @param version   -1 as long as it was never changed
 * @param changedBy empty, and changedAt null, as long as it was never changed
 */
public record TemplateRow(Phrase phrase, String text, boolean own, int version, String changedBy, LocalDateTime changedAt) {

    static final int NEVER_CHANGED = -1;

    static TemplateRow usual(Phrase phrase) {
        return new TemplateRow(phrase, phrase.usual(), false, NEVER_CHANGED, "", null);
    }
}
