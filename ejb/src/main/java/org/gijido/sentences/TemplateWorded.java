package org.gijido.sentences;

import java.util.Map;

import org.gijido.shared.Actor;
import org.gijido.shared.Audited;

/**
 * The council words a phrase otherwise from now on; what was declared keeps its words.
 *
 * @param own false when it went back to the usual words
 */
public record TemplateWorded(Actor actor, Phrase phrase, boolean own) implements Audited {

    @Override
    public String action() {
        return "sentences.worded";
    }

    @Override
    public String subject() {
        return "sentence-template:" + phrase;
    }

    @Override
    public Map<String, ?> detail() {
        return Map.of("own", own);
    }
}
