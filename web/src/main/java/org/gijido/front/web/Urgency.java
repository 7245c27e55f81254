package org.gijido.front.web;

import java.time.LocalDateTime;

/** How soon something is due. */
enum Urgency {
    LATE,
    TODAY,
    WEEK,
    /** Later, or without a day. */
    LATER;

    private static final int DAYS = 7;

    static Urgency of(LocalDateTime deadline, LocalDateTime now) {
        if (deadline == null) {
            return LATER;
        }
        if (deadline.isBefore(now)) {
            return LATE;
        }
        if (deadline.toLocalDate().equals(now.toLocalDate())) {
            return TODAY;
        }
        return deadline.toLocalDate().isAfter(now.toLocalDate().plusDays(DAYS)) ? LATER : WEEK;
    }
}
