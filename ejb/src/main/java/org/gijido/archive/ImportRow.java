package org.gijido.archive;

import java.util.function.Supplier;

import org.gijido.platform.RowRefusal;
import org.gijido.shared.BusinessException;

/** A row of an import, as it was read. */
sealed interface ImportRow {

    /** It says a past answer. */
    record Readable(int row, PastAnswer answer) implements ImportRow {
    }

    /** It does not. */
    record Unreadable(RowRefusal rejected) implements ImportRow {
    }

    /** Reads a row; what breaks a rule of the format makes it unreadable and leaves the others alone. */
    static ImportRow read(int row, Supplier<PastAnswer> reading) {
        try {
            return new Readable(row, reading.get());
        } catch (BusinessException refused) {
            return new Unreadable(RowRefusal.of(row, refused));
        }
    }
}
