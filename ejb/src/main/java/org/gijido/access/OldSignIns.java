package org.gijido.access;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.gijido.platform.Job;
import org.gijido.platform.Times;

/** Forgets sign-ins that ended long ago and failures that count no more. */
@ApplicationScoped
class OldSignIns implements Job {

    private static final int MOST_ROUNDS = 1000;

    @Inject
    private Forgetting forgetting;

    @Override
    public String name() {
        return "access.forget";
    }

    @Override
    public Times times() {
        return Times.every(Duration.ofHours(1));
    }

    @Override
    public void run() {
        int rounds = 0;
        while (forgetting.some() > 0 && rounds < MOST_ROUNDS) {
            rounds++;
        }
    }
}
