package org.gijido.search;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

import org.gijido.index.IndexBrokenException;
import org.gijido.index.TextIndex;

/**
 * The index of one kind on this node, and the feeding of it by one thread at a time. Public for the server's proxy of
 * {@link SearchKeeper} alone, which hands it out.
 */
public final class KindIndex implements AutoCloseable {

    private static final System.Logger LOGGER = System.getLogger(KindIndex.class.getName());
    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);
    /** Longer than any import takes to be indexed; a rebuild may take longer, and the importer need not wait for it. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final String kind;
    private final OpenIndex open;
    private final IndexFeeder feeder;
    private final ReentrantLock feeding = new ReentrantLock();
    private boolean failing;

    KindIndex(SearchKind kind, Path folder, ChangeLog changes, Clock clock) {
        this.kind = kind.layout().name();
        open = new OpenIndex(folder.resolve(this.kind), kind.layout());
        feeder = new IndexFeeder(open, changes, kind, clock);
    }

    <T> T use(Function<TextIndex, T> question) {
        return open.use(question);
    }

    boolean complete() {
        return feeder.complete();
    }

    /** Returns when what is committed by now can be found; earlier only when that cannot be had. */
    void awaitCaughtUp() {
        if (takeTurn(LONGEST_WAIT)) {
            try {
                feedOnceMoreIfBroken();
            } catch (RuntimeException failure) {
                LOGGER.log(Level.WARNING, "What was stored of " + kind + " cannot be found yet", failure);
            } finally {
                feeding.unlock();
            }
        }
    }

    private void feedOnceMoreIfBroken() {
        try {
            feeder.catchUp();
        } catch (IndexBrokenException replaced) {
            feeder.catchUp();
        }
    }

    /**
     * Takes in what is new, unless another thread is doing so. The edge of a thread: a failure (the database is away, the disk is
     * full) must not end the looking for good.
     *
     * @param newest the highest number of the outbox that can be seen
     * @param lasting whether what was taken in is made lasting
     * @return false when it has to look again soon: another thread was at it, perhaps from before the newest, or it failed
     */
    boolean look(long newest, boolean lasting) {
        if (!feeding.tryLock()) {
            return false;
        }
        try {
            if (feeder.behind(newest)) {
                feeder.catchUp();
            }
            if (lasting) {
                feeder.commit();
            }
            failing = false;
            return true;
        } catch (RuntimeException failure) {
            LOGGER.log(failing ? Level.DEBUG : Level.WARNING, "The index of " + kind + " could not be brought up to date",
                    failure);
            failing = true;
            return false;
        } finally {
            feeding.unlock();
        }
    }

    private boolean takeTurn(Duration longest) {
        try {
            return feeding.tryLock(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A rebuild under way is given up: it begins again at the next start. */
    @Override
    public void close() {
        boolean idle = takeTurn(LONGEST_STOP);
        try {
            if (idle) {
                feeder.commit();
            }
        } finally {
            open.close();
            if (idle) {
                feeding.unlock();
            }
        }
    }
}
