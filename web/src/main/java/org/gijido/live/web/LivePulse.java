package org.gijido.live.web;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledFuture;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

import org.gijido.live.Neighbours;
import org.gijido.platform.Timers;

/**
 * The socket layer's clockwork: ping every 20 s; every second or so look for other nodes' events, where there are any, and for
 * sign-ins that ended; every 30 s see who everybody is now.
 */
@WebListener
public class LivePulse implements ServletContextListener {

    @Inject
    private Timers timers;
    @Inject
    private LiveSockets sockets;
    @Inject
    private Neighbours neighbours;

    private List<ScheduledFuture<?>> beats = List.of();

    @Override
    public void contextInitialized(ServletContextEvent event) {
        neighbours.listen();
        beats = List.of(
                timers.every(Duration.ofSeconds(20), sockets::ping),
                timers.every(Duration.ofMillis(1200), sockets::catchUp),
                timers.every(Duration.ofMillis(1500), sockets::endTheEnded),
                timers.every(Duration.ofSeconds(30), sockets::checkAll));
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        beats.forEach(beat -> beat.cancel(false));
        neighbours.leave();
    }
}
