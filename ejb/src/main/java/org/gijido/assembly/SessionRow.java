package org.gijido.assembly;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.gijido.platform.JapaneseDates;

/**
 * A session as lists and headings show it.
 *
 * @param month          the first day of the month the session is called by
 * @param noticeDeadline until when questions may be notified; null while not fixed
 * @param phase          as of today
 */
public record SessionRow(long id, String name, SessionKind kind, int number, LocalDate month, LocalDate from, LocalDate to,
        LocalDateTime noticeDeadline, SessionPhase phase, int version) {

    /** R8年12月. */
    public String monthLabel() {
        return JapaneseDates.shortMonth(month);
    }

    public String kindLabel() {
        return kind.label();
    }
}
