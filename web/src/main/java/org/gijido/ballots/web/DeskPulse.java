package org.gijido.ballots.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

import org.gijido.live.LiveHub;
import org.gijido.platform.JsonText;

/** Tells the desks of a sitting, at most once in half a second, that the tablets look different; they ask what it is. */
@WebListener
public class DeskPulse implements ServletContextListener {

    private static final System.Logger LOG = System.getLogger(DeskPulse.class.getName());
    private static final String DESK = "desk:";
    private static final int MILLIS = 500;

    @Resource
    private ManagedScheduledExecutorService executor;
    @Inject
    private LiveHub hub;
    @Inject
    private Tablets tablets;

    private final Map<String, Tablets.Sight> told = new ConcurrentHashMap<>();
    private ScheduledFuture<?> beat;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        beat = executor.scheduleAtFixedRate(this::tell, MILLIS, MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        beat.cancel(false);
    }

    private void tell() {
        try {
            hub.topics().stream().filter(topic -> topic.startsWith(DESK)).forEach(this::tell);
        } catch (RuntimeException e) {
            // A beat that fails must not end the following ones, as the executor would.
            LOG.log(System.Logger.Level.WARNING, "the desks were not told; the next beat follows", e);
        }
    }

    private void tell(String topic) {
        Tablets.Sight sight = tablets.of(Long.parseLong(topic.substring(DESK.length())));
        if (!sight.equals(told.put(topic, sight))) {
            JsonObject frame = JsonText.object().add("relay", topic).add("data", JsonText.object().add("changed", "tablets")).build();
            hub.pass(topic, frame.toString());
        }
    }
}
