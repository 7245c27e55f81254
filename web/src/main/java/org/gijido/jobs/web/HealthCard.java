package org.gijido.jobs.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.frame.web.Card;
import org.gijido.frame.web.Card.Standing;
import org.gijido.frame.web.FrontCard;
import org.gijido.jobs.JobLine;
import org.gijido.jobs.JobService;
import org.gijido.platform.DiskRoom;
import org.gijido.platform.DiskSpace;
import org.gijido.platform.Texts;

/** 稼働状況: what the information division looks at first in the morning. */
@ApplicationScoped
class HealthCard implements FrontCard {

    private static final String SEALING = "audit.seal";
    private static final String JOBS = "/jobs/jobs.xhtml";

    @Inject
    private JobService jobs;
    @Inject
    private DiskSpace disks;

    @Override
    public Optional<Card> of(Caller caller) {
        return caller.may(Permission.AUDIT_READ) ? Optional.of(card(jobs.all(caller), caller.locale())) : Optional.empty();
    }

    private Card card(List<JobLine> all, Locale locale) {
        long troubles = all.stream().filter(line -> line.state().isTrouble()).count();
        boolean sealed = all.stream().noneMatch(line -> line.name().equals(SEALING) && line.state().isTrouble());
        return new Card(Texts.of(locale, "jobs.card.health"), List.of(
                new Card.Line(Texts.of(locale, "jobs.card.jobs"),
                        troubles == 0 ? Texts.of(locale, "jobs.card.allWell") : Texts.of(locale, "jobs.card.troubles", troubles),
                        troubles == 0 ? null : Standing.LATE, JOBS),
                new Card.Line(Texts.of(locale, "jobs.card.record"),
                        Texts.of(locale, sealed ? "jobs.card.sealed" : "jobs.card.notSealed"),
                        sealed ? null : Standing.LATE, JOBS),
                disk(locale)), null, null);
    }

    /** Where the disk cannot be seen that is said, and no number. */
    private Card.Line disk(Locale locale) {
        String what = Texts.of(locale, "jobs.card.disk");
        if (disks.megabytes() == Long.MAX_VALUE) {
            return new Card.Line(what, Texts.of(locale, "jobs.card.unseen"), null, null);
        }
        return new Card.Line(what, Texts.of(locale, "jobs.card.megabytes", disks.megabytes()),
                disks.room() == DiskRoom.AMPLE ? null : Standing.LATE, null);
    }

    @Override
    public int order() {
        return 10;
    }
}
