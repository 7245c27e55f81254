package org.gijido.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.gijido.platform.Job;
import org.gijido.platform.Times;

/** Removes notices of more than 90 days at night. */
@ApplicationScoped
class OldNotices implements Job {

    private static final int MOST_ROUNDS = 1000;

    @Inject
    private NoticeService notices;

    @Override
    public String name() {
        return "notices.trim";
    }

    @Override
    public Times times() {
        return Times.daily(3, 50);
    }

    /** Each round commits by itself, so that no long lock is held. */
    @Override
    public void run() {
        int rounds = 0;
        while (notices.trim() > 0 && rounds < MOST_ROUNDS) {
            rounds++;
        }
    }
}
