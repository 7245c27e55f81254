package org.gijido.papers;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.gijido.platform.Job;
import org.gijido.platform.Times;

/**
 * Forgets uploads that came to no end and throws their pieces away, and with them what a server that fell over had begun to
 * write: nobody goes on with that, and nobody else would look for it.
 */
@ApplicationScoped
class OldUploads implements Job {

    private static final Duration KEPT = Duration.ofDays(2);

    @Inject
    private OldUploadRows rows;
    @Inject
    private PaperStore store;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "papers.uploads";
    }

    @Override
    public Times times() {
        return Times.every(Duration.ofHours(1));
    }

    @Override
    public void run() {
        rows.forget(LocalDateTime.now(clock).minus(KEPT));
        store.sweep(clock.instant().minus(KEPT));
    }
}
