package org.gijido.approvals.notices;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.gijido.platform.Job;
import org.gijido.platform.OfficeDays;
import org.gijido.platform.Times;

/** 8:30 on days of work: whose turn it is and who is late, or is by the evening, is told. */
@ApplicationScoped
class Reminder implements Job {

    private static final int HOUR = 8;
    private static final int MINUTE = 30;

    @Inject
    private ReminderStep reminders;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "approvals.remind";
    }

    @Override
    public Times times() {
        return Times.daily(HOUR, MINUTE);
    }

    @Override
    public void run() {
        if (OfficeDays.contain(LocalDate.now(clock))) {
            long after = 0;
            do {
                after = reminders.next(after);
            } while (after > 0);
        }
    }
}
