package org.gijido.index;

import java.time.LocalDate;
import java.util.Map;

/**
 * What the index is told of one document; the next one of the same id takes its place.
 *
 * @param texts by the names of the layout; absent or empty means that the document has no such text
 * @param keywords by the names of the layout; absent or empty means that the document has no such value
 */
public record IndexDocument(String id, LocalDate date, Map<String, String> texts, Map<String, String> keywords) {

    public IndexDocument {
        texts = Map.copyOf(texts);
        keywords = Map.copyOf(keywords);
    }

    String text(String name) {
        return texts.getOrDefault(name, "");
    }

    String keyword(String name) {
        return keywords.getOrDefault(name, "");
    }
}
