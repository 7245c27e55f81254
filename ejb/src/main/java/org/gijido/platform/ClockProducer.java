package org.gijido.platform;

import java.time.Clock;
import java.time.ZoneId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Japan's clock; the only source of "now". */
@ApplicationScoped
class ClockProducer {

    static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /** Scoped, so that pages kept in a session hold a proxy and not the clock. */
    @Produces
    @ApplicationScoped
    Clock clock(TimeShift shift) {
        return shift.clock(Clock.system(JAPAN));
    }
}
