package org.gijido.archive;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;

/** Until which day a caller finds past answers. */
@ApplicationScoped
class Visibility {

    private static final LocalDate NO_LIMIT = LocalDate.of(9999, 12, 31);

    @Inject
    private Clock clock;

    /** Those who may not read answers before they are given see them from the day after the sitting. */
    LocalDate lastDay(Caller caller) {
        return caller.may(Permission.ANSWER_READ) ? NO_LIMIT : LocalDate.now(clock).minusDays(1);
    }
}
