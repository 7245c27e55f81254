package org.gijido.live;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.gijido.platform.Job;
import org.gijido.platform.Times;

/** Removes entrance tickets that nobody used. Those who come in do not wait for it. */
@ApplicationScoped
class OldTickets implements Job {

    private static final int MOST_ROUNDS = 100;

    @Inject
    private LiveTickets tickets;

    @Override
    public String name() {
        return "live.tickets";
    }

    @Override
    public Times times() {
        return Times.every(Duration.ofMinutes(1));
    }

    @Override
    public void run() {
        int rounds = 0;
        while (tickets.forget() > 0 && rounds < MOST_ROUNDS) {
            rounds++;
        }
    }
}
