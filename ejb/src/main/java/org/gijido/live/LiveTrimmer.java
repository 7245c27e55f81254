package org.gijido.live;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Removes old events at night. */
@Singleton
public class LiveTrimmer {

    private static final int MOST_ROUNDS = 1000;

    @EJB
    private LiveLog log;

    /** Each round commits by itself, so that no long lock is held. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @Schedule(hour = "3", minute = "40", persistent = false)
    void trim() {
        int rounds = 0;
        while (log.trim() > 0 && rounds < MOST_ROUNDS) {
            rounds++;
        }
    }
}
