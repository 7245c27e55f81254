package org.gijido.questions;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * Where questions stand, as boards count and filter them: a state, or for a stamped one the place of the furthest stamp.
 *
 * @param place the code of the place when the state is STAMPED; null there for any place
 */
public record Standing(QuestionState state, String place) {

    /** What these states were called while each place had a state of its own; addresses that people kept have them. */
    private static final Map<String, String> FORMER = Map.of("DIVISION_APPROVED", "DIVISION_HEAD",
            "DEPARTMENT_APPROVED", "DEPARTMENT_HEAD", "VICE_MAYOR_APPROVED", "VICE_MAYOR", "MAYOR_APPROVED", "MAYOR");

    public static Standing of(BoardRow row) {
        return new Standing(row.state(), row.stamp() == null ? null : row.stamp().code());
    }

    /** @param word a state, or the code of a place; whether there is such a place is not asked */
    public static Standing parse(String word) {
        Optional<QuestionState> state = Arrays.stream(QuestionState.values()).filter(one -> one.name().equals(word)).findFirst();
        return state.map(found -> new Standing(found, null))
                .orElseGet(() -> new Standing(QuestionState.STAMPED, FORMER.getOrDefault(word, word)));
    }

    /** One word for both, as addresses and events have it. */
    public String word() {
        return place == null ? state.name() : place;
    }
}
