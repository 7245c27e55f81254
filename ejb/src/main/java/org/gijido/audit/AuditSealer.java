package org.gijido.audit;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;

/** Seals new rows every second. */
@Singleton
@Startup
public class AuditSealer {

    private static final long EVERY_SECOND = 1000;

    @Resource
    private TimerService timers;
    @EJB
    private AuditService audit;

    @PostConstruct
    void start() {
        timers.createIntervalTimer(EVERY_SECOND, EVERY_SECOND, new TimerConfig("audit sealer", false));
    }

    @PreDestroy
    void stop() {
        timers.getTimers().forEach(Timer::cancel);
    }

    @Timeout
    void seal() {
        audit.seal();
    }
}
