package org.gijido.shared;

import java.util.Map;

/** An event that leaves a row in the audit record, in the transaction that fired it. */
public interface Audited {

    Actor actor();

    /** A past-tense name with its feature: {@code questions.assigned}. */
    String action();

    /** What it was done to: {@code question:12}. */
    String subject();

    /** Figures and keys that explain the change; never the text people wrote. */
    default Map<String, ?> detail() {
        return Map.of();
    }
}
