package org.gijido.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.gijido.platform.Grid;
import org.gijido.platform.Job;
import org.gijido.platform.Lookout;
import org.gijido.platform.Times;
import org.gijido.shared.Audited;
import org.gijido.shared.BusinessException;

/**
 * Seals new rows within a second, and writes down outside the database how far. Where nothing new came it looks again after a
 * while whether what was sealed still stands.
 */
@ApplicationScoped
class AuditSealer implements Job {

    private static final int RESTING_BEATS = 60;

    @Inject
    private AuditService audit;
    @Inject
    private Clock clock;
    @Inject
    private Grid grid;

    private Lookout lookout;
    private long sealedTo;

    @PostConstruct
    void begin() {
        lookout = new Lookout(grid, RESTING_BEATS);
    }

    void recorded(@Observes(during = TransactionPhase.AFTER_SUCCESS) Audited event) {
        lookout.note();
    }

    @Override
    public String name() {
        return "audit.seal";
    }

    @Override
    public Times times() {
        return Times.every(Duration.ofSeconds(1));
    }

    /** The seal is committed when it is written down: an anchor never names what is not there. */
    @Override
    public void run() {
        lookout.beat(this::seal);
    }

    /** What is not finished, or cannot be, is due at the next beat again. */
    private void seal() {
        switch (audit.seal()) {
            case Sealing.Done done -> {
                anchor(done.end());
                if (sealedTo != done.end().number()) {
                    lookout.note();
                }
                sealedTo = done.end().number();
            }
            case Sealing.Refused refused -> throw BusinessException.conflict("audit.error.notSealed", refused.why());
        }
    }

    private void anchor(Link end) {
        AuditAnchors anchors = AuditAnchors.inDataDirectory();
        try {
            if (anchors.last().filter(last -> last.number() >= end.number()).isEmpty()) {
                anchors.add(end, LocalDateTime.now(clock));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
