package org.gijido.live.web;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * The socket layer's clockwork: ping every 20 s; every second look for other nodes' events and for sign-ins that ended; every
 * 30 s see who everybody is now.
 */
@WebListener
public class LivePulse implements ServletContextListener {

    @Resource
    private ManagedScheduledExecutorService executor;
    @Inject
    private LiveSockets sockets;

    private ScheduledFuture<?>[] beats = {};

    @Override
    public void contextInitialized(ServletContextEvent event) {
        beats = new ScheduledFuture<?>[] {
            executor.scheduleAtFixedRate(new Beat(sockets::ping), 20, 20, TimeUnit.SECONDS),
            executor.scheduleAtFixedRate(new Beat(sockets::catchUp), 1, 1, TimeUnit.SECONDS),
            executor.scheduleAtFixedRate(new Beat(sockets::endTheEnded), 1, 1, TimeUnit.SECONDS),
            executor.scheduleAtFixedRate(new Beat(sockets::checkAll), 30, 30, TimeUnit.SECONDS)};
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        for (ScheduledFuture<?> beat : beats) {
            beat.cancel(false);
        }
    }

    /** A beat that fails must not end the following ones, as the executor would. */
    private record Beat(Runnable work) implements Runnable {

        private static final System.Logger LOG = System.getLogger(LivePulse.class.getName());

        @Override
        public void run() {
            try {
                work.run();
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.WARNING, "a beat of the live layer failed; the next one follows", e);
            }
        }
    }
}
