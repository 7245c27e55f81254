package org.gijido.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.gijido.platform.Job;
import org.gijido.platform.Times;

/** Removes old events at night. */
@ApplicationScoped
class OldEvents implements Job {

    private static final int MOST_ROUNDS = 1000;

    @Inject
    private LiveLog log;

    @Override
    public String name() {
        return "live.trim";
    }

    @Override
    public Times times() {
        return Times.daily(3, 40);
    }

    /** Each round commits by itself, so that no long lock is held. */
    @Override
    public void run() {
        int rounds = 0;
        while (log.trim() > 0 && rounds < MOST_ROUNDS) {
            rounds++;
        }
    }
}
