package org.gijido.platform;

import java.sql.SQLException;
import java.util.Set;

/**
 * Tells a transaction that only lost a race against another one, and may simply be run once more, from one that cannot
 * succeed. To be asked outside the transaction: inside nothing of it can be saved.
 */
public final class LostRace {

    /** MariaDB: record changed since last read, lock wait timeout, deadlock. */
    private static final Set<Integer> CODES = Set.of(1020, 1205, 1213);
    private static final int DUPLICATE_KEY = 1062;
    private static final int MOST_CAUSES = 20;

    private LostRace() {
    }

    public static boolean explains(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < MOST_CAUSES; depth++, cause = cause.getCause()) {
            if (cause instanceof SQLException sql && (CODES.contains(sql.getErrorCode()) || isOfACommand(sql))) {
                return true;
            }
        }
        return false;
    }

    /** Two with one number of a command at once: run again, the second finds what the first did. */
    private static boolean isOfACommand(SQLException failure) {
        return failure.getErrorCode() == DUPLICATE_KEY && String.valueOf(failure.getMessage()).contains("_command_uk");
    }
}
