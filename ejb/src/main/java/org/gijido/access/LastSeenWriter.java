package org.gijido.access;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Writes down every half minute who was seen. */
@Singleton
@Startup
public class LastSeenWriter {

    private static final long EVERY = 30_000;

    @Resource
    private TimerService timers;
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private LastSeen lastSeen;
    @Inject
    private Clock clock;

    @PostConstruct
    void start() {
        timers.createIntervalTimer(EVERY, EVERY, new TimerConfig("last seen", false));
    }

    @PreDestroy
    void stop() {
        timers.getTimers().forEach(Timer::cancel);
    }

    @Timeout
    void write() {
        Set<Credential> seen = lastSeen.take();
        write("update SignIn c set c.seenAt = :now where c.id in :ids", ids(seen, Credential.Kind.SIGN_IN));
        write("update ApiToken c set c.lastUsedAt = :now where c.id in :ids", ids(seen, Credential.Kind.TOKEN));
    }

    private void write(String update, List<Long> ids) {
        if (!ids.isEmpty()) {
            entities.createQuery(update).setParameter("now", LocalDateTime.now(clock)).setParameter("ids", ids).executeUpdate();
        }
    }

    private static List<Long> ids(Set<Credential> seen, Credential.Kind kind) {
        return seen.stream().filter(one -> one.kind() == kind).map(Credential::id).sorted().toList();
    }
}
