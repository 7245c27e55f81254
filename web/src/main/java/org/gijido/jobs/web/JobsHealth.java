package org.gijido.jobs.web;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.frame.web.Card;
import org.gijido.frame.web.Card.Standing;
import org.gijido.frame.web.HealthSource;
import org.gijido.jobs.JobService;
import org.gijido.platform.Texts;

/** Whether what the product does by the clock is done. */
@ApplicationScoped
class JobsHealth implements HealthSource {

    @Inject
    private JobService jobs;

    @Override
    public List<Card.Line> of(Caller caller) {
        Locale locale = caller.locale();
        long troubles = jobs.all(caller).stream().filter(line -> line.state().isTrouble()).count();
        return List.of(new Card.Line(Texts.of(locale, "jobs.health.jobs"),
                troubles == 0 ? Texts.of(locale, "jobs.health.allWell") : Texts.of(locale, "jobs.health.troubles", troubles),
                troubles == 0 ? null : Standing.LATE, "/jobs/jobs.xhtml"));
    }

    @Override
    public int order() {
        return 10;
    }
}
