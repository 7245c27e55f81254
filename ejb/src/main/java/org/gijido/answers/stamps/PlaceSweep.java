package org.gijido.answers.stamps;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.gijido.platform.Job;
import org.gijido.platform.Times;

/**
 * Looks whether the people who are missed at a place are still there: one who has left makes no stamp any more, and the paper
 * goes on to the next without anybody's act.
 */
@ApplicationScoped
class PlaceSweep implements Job {

    @Inject
    private PlaceSweepStep step;

    @Override
    public String name() {
        return "answers.places";
    }

    @Override
    public Times times() {
        return Times.every(Duration.ofMinutes(5));
    }

    @Override
    public void run() {
        step.waiting().forEach(step::settle);
    }
}
