package org.gijido.questions.web;

import java.util.Map;
import java.util.Optional;

/** Which field of a question's form a refusal is about, so that it is said beside it. */
final class RefusedField {

    private static final String KEYS = "questions.error.";
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("badNumber", "number"), Map.entry("numberTaken", "number"), Map.entry("numbersFull", "number"),
            Map.entry("belowItself", "number"), Map.entry("noSubject", "subject"), Map.entry("tooLong.subject", "subject"),
            Map.entry("tooLong.subHeading", "subHeading"), Map.entry("tooLong.body", "body"),
            Map.entry("tooLong.hearingNotes", "notes"), Map.entry("tooLong.answererTitle", "answererTitle"),
            Map.entry("noDivision", "lead"), Map.entry("deadlineOrder", "internalDeadline"));

    private RefusedField() {
    }

    /** Empty where it is about none, or about the whole. */
    static Optional<String> of(String key) {
        return key.startsWith(KEYS) ? Optional.ofNullable(FIELDS.get(key.substring(KEYS.length()))) : Optional.empty();
    }
}
