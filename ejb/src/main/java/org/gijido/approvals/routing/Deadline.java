package org.gijido.approvals.routing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

import org.gijido.platform.OfficeDays;

/** Until when a step has time. */
public final class Deadline {
    /** Working days of a step. */
    public static final int DAYS = 2;
    private static final LocalTime CLOSING = LocalTime.of(17, 0);

    private Deadline() {
    }

    /**
     * Two working days later at 17:00; what is urgent the same day at 17:00. What comes after 17:00 or on a day off has come
     * on the next working day.
     *
     * @param begun  when the step began to wait
     * @param urgent 至急
     */
    public static LocalDateTime of(LocalDateTime begun, boolean urgent) {
        boolean inTime = OfficeDays.contain(begun.toLocalDate()) && begun.toLocalTime().isBefore(CLOSING);
        LocalDate came = inTime ? begun.toLocalDate() : OfficeDays.after(begun.toLocalDate(), 1);
        return (urgent ? came : OfficeDays.after(came, DAYS)).atTime(CLOSING);
    }
}
