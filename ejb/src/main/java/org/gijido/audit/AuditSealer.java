package org.gijido.audit;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Seals new rows every second, and writes down outside the database how far. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditSealer {

    private static final System.Logger LOGGER = System.getLogger(AuditSealer.class.getName());
    private static final long EVERY_SECOND = 1000;
    private static final Duration BETWEEN_COMPLAINTS = Duration.ofMinutes(1);

    @Resource
    private TimerService timers;
    @EJB
    private AuditService audit;
    @Inject
    private Clock clock;

    private Instant complained = Instant.EPOCH;

    @PostConstruct
    void start() {
        timers.createIntervalTimer(EVERY_SECOND, EVERY_SECOND, new TimerConfig("audit sealer", false));
    }

    @PreDestroy
    void stop() {
        timers.getTimers().forEach(Timer::cancel);
    }

    /** The seal is committed when it is written down: an anchor never names what is not there. */
    @Timeout
    void seal() {
        switch (audit.seal()) {
            case Sealing.Done done -> anchor(done.end());
            case Sealing.Refused refused -> complain("the audit record is not sealed, see deploy/verify-audit: " + refused.why());
            case Sealing.Elsewhere elsewhere -> { }
        }
    }

    private void anchor(Link end) {
        AuditAnchors anchors = AuditAnchors.inDataDirectory();
        try {
            if (anchors.last().filter(last -> last.number() >= end.number()).isEmpty()) {
                anchors.add(end, LocalDateTime.now(clock));
            }
        } catch (IOException e) {
            complain("an anchor of the audit record cannot be written, the next second tries again: " + e.getMessage());
        }
    }

    private void complain(String what) {
        Instant now = clock.instant();
        if (now.isAfter(complained.plus(BETWEEN_COMPLAINTS))) {
            complained = now;
            LOGGER.log(Level.ERROR, what);
        }
    }
}
