package org.gijido.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.gijido.platform.Job;
import org.gijido.platform.Times;
import org.gijido.shared.BusinessException;

/** Seals new rows every second, and writes down outside the database how far. */
@ApplicationScoped
class AuditSealer implements Job {

    @Inject
    private AuditService audit;
    @Inject
    private Clock clock;

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
        switch (audit.seal()) {
            case Sealing.Done done -> anchor(done.end());
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
