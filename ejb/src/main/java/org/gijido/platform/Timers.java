package org.gijido.platform;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;

/** Runs things by the clock on this node. */
@ApplicationScoped
public class Timers {

    private static final System.Logger LOG = System.getLogger(Timers.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;

    /**
     * Again and again, with this pause between, the first time after one pause. One that fails is written to the log, and the
     * next one follows.
     *
     * @return to be cancelled when its owner ends
     */
    public ScheduledFuture<?> every(Duration pause, Runnable work) {
        return executor.scheduleWithFixedDelay(() -> run(work), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Once, so long from now; not at all when the application ends before. */
    public void after(Duration pause, Runnable work) {
        executor.schedule(() -> run(work), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** An executor would drop what failed once. */
    private static void run(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "what was to be done by the clock failed", e);
        }
    }
}
