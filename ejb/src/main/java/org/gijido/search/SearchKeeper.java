package org.gijido.search;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ScheduledFuture;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.gijido.platform.DataDirectory;
import org.gijido.platform.Grid;
import org.gijido.platform.Lookout;
import org.gijido.platform.Timers;

/** Keeps the indexes of this node, one a kind, from the start of the application to its end. */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SearchKeeper {

    private static final System.Logger LOGGER = System.getLogger(SearchKeeper.class.getName());
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    private static final int COMMIT_EVERY_LOOKS = 20;

    @Inject
    private Timers timers;
    @Inject
    private ChangeLog changes;
    @Inject
    private Instance<SearchKind> kinds;
    @Inject
    private Clock clock;
    @Inject
    private Grid grid;

    private final Map<String, KindIndex> indexes = new LinkedHashMap<>();
    private ScheduledFuture<?> looking;
    private Lookout lookout;
    private int looks;
    private boolean failing;

    @PostConstruct
    void start() {
        Path folder = DataDirectory.locate().resolve("index");
        kinds.forEach(kind -> indexes.put(kind.layout().name(), new KindIndex(kind, folder, changes, clock)));
        lookout = new Lookout(grid, COMMIT_EVERY_LOOKS);
        looking = timers.every(LOOK_EVERY, this::beat);
    }

    public void recorded(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChangesRecorded event) {
        lookout.note();
    }

    private void beat() {
        boolean lasting = ++looks % COMMIT_EVERY_LOOKS == 0;
        if (lasting || indexes.values().stream().anyMatch(index -> !index.complete())) {
            lookout.note();
        }
        lookout.beat(() -> look(lasting));
    }

    /** @throws IllegalArgumentException for a kind that no feature gives */
    public KindIndex of(String kind) {
        KindIndex index = indexes.get(kind);
        if (index == null) {
            throw new IllegalArgumentException("nobody gives documents of the kind " + kind);
        }
        return index;
    }

    /** Takes in what is new of every kind. One question to the database, however many kinds there are. */
    public void look() {
        look(false);
    }

    private void look(boolean lasting) {
        try {
            long newest = changes.newest();
            indexes.values().stream().filter(index -> !index.look(newest, lasting)).forEach(unfinished -> lookout.note());
            failing = false;
        } catch (RuntimeException failure) {
            LOGGER.log(failing ? Level.DEBUG : Level.WARNING, "The outbox of the indexes cannot be read", failure);
            failing = true;
            lookout.note();
        }
    }

    @PreDestroy
    void stop() {
        looking.cancel(false);
        indexes.values().forEach(KindIndex::close);
    }
}
