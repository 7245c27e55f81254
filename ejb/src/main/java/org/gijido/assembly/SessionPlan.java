package org.gijido.assembly;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What the secretariat fixes about a session.
 *
 * @param month          any day of the month it is called by
 * @param name           blank for the usual one: 令和8年第4回定例会
 * @param noticeDeadline null while not fixed
 */
public record SessionPlan(SessionKind kind, LocalDate month, int number, String name, LocalDate opensOn, LocalDate closesOn,
        LocalDateTime noticeDeadline) {
}
