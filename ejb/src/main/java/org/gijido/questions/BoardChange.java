package org.gijido.questions;

import java.util.List;

import org.gijido.shared.FeatureOnly;

/**
 * What a board that is open must do to be as if it were read anew.
 *
 * @param row        the question as it is now
 * @param before     the word of where it stood until now (see {@link Standing}), so that counts can follow; null for a new one
 * @param leadBefore the division that held it until now; null when none did
 * @param renumbered neighbours that got another number
 */
public record BoardChange(String by, BoardRow row, String before, Long leadBefore, List<Renumbered> renumbered) {

    /** A question whose number changed because another one came, moved or went. */
    public record Renumbered(long id, String number) {
    }

    @FeatureOnly
    public static BoardChange of(String by, BoardRow before, BoardRow row) {
        return new BoardChange(by, row, Standing.of(before).word(), before.leadUnitId(), List.of());
    }
}
