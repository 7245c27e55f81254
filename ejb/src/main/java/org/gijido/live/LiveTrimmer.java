package org.gijido.live;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;

/** Removes old events at night. */
@Singleton
public class LiveTrimmer {

    private static final int MOST_ROUNDS = 1000;

    @EJB
    private LiveLog log;

    @Schedule(hour = "3", minute = "40", persistent = false)
    void trim() {
        int rounds = 0;
        while (log.trim() > 0 && rounds < MOST_ROUNDS) {
            rounds++;
        }
    }
}
