package org.gijido.jobs;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.gijido.platform.Timers;
import org.gijido.shared.BusinessException;

/** The clock of the jobs: looks every second which are due, where this node is the one that does them. */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobRunner {

    private static final Logger LOG = System.getLogger(JobRunner.class.getName());
    private static final Duration BEAT = Duration.ofSeconds(1);
    private static final int ASK_EVERY_BEATS = 10;

    @Inject
    private Timers timers;
    @Resource
    private ManagedExecutorService executor;
    @Inject
    private Leadership leadership;
    @Inject
    private Jobs jobs;
    @Inject
    private JobBook book;
    @Inject
    private JobWork work;
    @Inject
    private Clock clock;

    /** A job is never twice at work here, also when the lead was lost and won again meanwhile. */
    private final Set<String> atWork = ConcurrentHashMap.newKeySet();
    private List<Turn> turns = List.of();
    private volatile boolean asked;
    private int beats;
    private ScheduledFuture<?> beating;

    @PostConstruct
    void start() {
        beating = timers.every(BEAT, this::beat);
    }

    @PreDestroy
    void stop() {
        beating.cancel(false);
    }

    /** Asked for on this node: it need not wait for the next look into the table. */
    public void asked(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobAsked event) {
        asked = true;
    }

    private void beat() {
        if (!leadership.isHeld()) {
            turns = List.of();
            return;
        }
        if (turns.isEmpty()) {
            turns = takeOver();
        }
        if (asked || ++beats % ASK_EVERY_BEATS == 0) {
            asked = false;
            List<String> wanted = book.asked();
            turns.stream().filter(turn -> wanted.contains(turn.name()) && !atWork.contains(turn.name()))
                    .forEach(Turn::ask);
        }
        LocalDateTime now = now();
        turns.stream().filter(turn -> turn.isDue(now) && atWork.add(turn.name()))
                .forEach(turn -> executor.execute(() -> perform(turn)));
    }

    private List<Turn> takeOver() {
        Map<String, JobRow> rows = book.rows().stream().collect(Collectors.toMap(JobRow::name, Function.identity()));
        LocalDateTime now = now();
        List<Turn> taken = jobs.all().stream().map(job -> new Turn(job, rows.get(job.name()), now)).toList();
        taken.forEach(turn -> book.planned(turn.name(), turn.due()));
        LOG.log(Level.INFO, "this node does the {0} jobs", taken.size());
        return taken;
    }

    /** The edge of a thread: the database may be away, and the next beat sees. */
    private void perform(Turn turn) {
        try {
            LocalDateTime started = now();
            if (turn.begin(started)) {
                book.begun(turn.name(), started, turn.due());
            }
            Optional<RuntimeException> failure = work.run(turn.job());
            JobRun run = new JobRun(turn.name(), started, now());
            if (turn.end(run.endedAt(), failure.isPresent())) {
                failure.ifPresent(reason -> complain(turn.name(), reason));
                book.ended(run, turn.due(), failure.map(JobRunner::word).orElse(null));
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "a run of the job " + turn.name() + " could not be written down", e);
        } finally {
            atWork.remove(turn.name());
        }
    }

    private static void complain(String name, RuntimeException failure) {
        switch (failure) {
            case BusinessException refused -> LOG.log(Level.ERROR, "the job {0} failed: {1} {2}", name, refused.getMessage(),
                    Arrays.toString(refused.arguments()));
            default -> LOG.log(Level.ERROR, "the job " + name + " failed", failure);
        }
    }

    /** Never the words of an exception: they may quote what somebody wrote. */
    private static String word(RuntimeException failure) {
        if (failure instanceof BusinessException refused) {
            return refused.key();
        }
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName();
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
