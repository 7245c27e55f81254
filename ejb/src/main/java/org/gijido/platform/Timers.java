package org.gijido.platform;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Runs things by the clock on this node. The server's clock has one thread: it only gives the sign, and the work is done by
 * others, so that an index that is being rebuilt holds up no ping.
 */
@ApplicationScoped
public class Timers {

    private static final System.Logger LOG = System.getLogger(Timers.class.getName());

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    private ScheduledExecutorService clock;
    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ExecutorService workers;

    protected Timers() {
    }

    Timers(ScheduledExecutorService clock, ExecutorService workers) {
        this.clock = clock;
        this.workers = workers;
    }

    /**
     * Again and again, the first time after one pause; never twice at once: what takes longer than the pause leaves turns
     * out. One that fails is written to the log, and the next one follows.
     *
     * @return to be cancelled when its owner ends
     */
    public ScheduledFuture<?> every(Duration pause, Runnable work) {
        AtomicBoolean busy = new AtomicBoolean();
        return clock.scheduleAtFixedRate(() -> {
            if (busy.compareAndSet(false, true)) {
                workers.execute(() -> {
                    try {
                        run(work);
                    } finally {
                        busy.set(false);
                    }
                });
            }
        }, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Once, so long from now; not at all when the application ends before. */
    public void after(Duration pause, Runnable work) {
        clock.schedule(() -> workers.execute(() -> run(work)), pause.toMillis(), TimeUnit.MILLISECONDS);
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
