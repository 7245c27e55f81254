package org.gijido.access;

import java.time.Duration;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

import org.gijido.platform.Timers;

/** Has written down every half minute whom this node heard of. */
@Singleton
@Startup
public class LastSeenBeat {

    private static final Duration EVERY = Duration.ofSeconds(30);

    @Inject
    private Timers timers;
    @Inject
    private LastSeen lastSeen;
    @Inject
    private LastSeenWriter writer;

    @PostConstruct
    void start() {
        timers.every(EVERY, () -> writer.write(lastSeen.take()));
    }
}
