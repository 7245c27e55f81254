package org.gijido.assembly;

import java.time.LocalDate;

/** Where a session stands on a day: 開会前, 会期中 or 閉会. */
public enum SessionPhase {
    AHEAD, CURRENT, CLOSED;

    /** @param closesOn the last day, which belongs to it */
    static SessionPhase of(LocalDate opensOn, LocalDate closesOn, LocalDate day) {
        if (day.isBefore(opensOn)) {
            return AHEAD;
        }
        return day.isAfter(closesOn) ? CLOSED : CURRENT;
    }
}
