package org.gijido.search;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import org.gijido.archive.PastAnswerStore;
import org.gijido.index.IndexBrokenException;
import org.gijido.index.TextIndex;
import org.gijido.platform.DataDirectory;
import org.gijido.platform.Timers;

/**
 * Keeps the index of this node from the start of the application to its end, and lets one thread at a time feed it.
 */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SearchKeeper {

    private static final System.Logger LOGGER = System.getLogger(SearchKeeper.class.getName());
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    private static final int COMMIT_EVERY_LOOKS = 20;
    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);
    /** Longer than any import takes to be indexed; a rebuild may take longer, and the importer need not wait for it. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    @Inject
    private Timers timers;
    @Inject
    private ChangeLog changes;
    @Inject
    private PastAnswerStore answers;
    @Inject
    private Clock clock;

    private final ReentrantLock feeding = new ReentrantLock();
    private OpenIndex open;
    private IndexFeeder feeder;
    private ScheduledFuture<?> looking;
    private int looks;
    private boolean failing;

    @PostConstruct
    void start() {
        open = new OpenIndex(DataDirectory.locate().resolve(Path.of("index", PastAnswerDocuments.LAYOUT.name())));
        feeder = new IndexFeeder(open, changes, answers, clock);
        looking = timers.every(LOOK_EVERY, this::look);
    }

    /** Uses the index of this node. */
    public <T> T use(Function<TextIndex, T> question) {
        return open.use(question);
    }

    /** Whether the index has all that was there when it was opened; until then searches may miss some. */
    public boolean complete() {
        return feeder.complete();
    }

    /**
     * Returns when what is committed by now can be found. Earlier only when that cannot be had: a rebuild takes too long,
     * or the index is out of order. Then the next looks will get it there; what was stored is stored.
     */
    public void awaitCaughtUp() {
        if (takeTurn(LONGEST_WAIT)) {
            try {
                feedOnceMoreIfBroken();
            } catch (RuntimeException failure) {
                LOGGER.log(Level.WARNING, "What was imported cannot be found yet", failure);
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

    private boolean takeTurn(Duration longest) {
        try {
            return feeding.tryLock(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Takes in what is new, unless another thread is doing so. The edge of a thread: a failure (the database is away, the
     * disk is full) must not end the looking for good.
     */
    public void look() {
        if (!feeding.tryLock()) {
            return;
        }
        try {
            feeder.catchUp();
            if (++looks % COMMIT_EVERY_LOOKS == 0) {
                feeder.commit();
            }
            failing = false;
        } catch (RuntimeException failure) {
            LOGGER.log(failing ? Level.DEBUG : Level.WARNING, "The search index could not be brought up to date", failure);
            failing = true;
        } finally {
            feeding.unlock();
        }
    }

    /** A rebuild under way is given up: it begins again at the next start. */
    @PreDestroy
    void stop() {
        looking.cancel(false);
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
