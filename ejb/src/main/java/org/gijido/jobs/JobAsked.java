package org.gijido.jobs;

import org.gijido.shared.Actor;
import org.gijido.shared.Audited;

/** Somebody wants a job done now. */
public record JobAsked(Actor actor, String job) implements Audited {

    @Override
    public String action() {
        return "jobs.asked";
    }

    @Override
    public String subject() {
        return "job:" + job;
    }
}
