package org.gijido.ballots.web;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

import org.gijido.live.LiveHub;
import org.gijido.platform.JsonText;
import org.gijido.platform.Timers;

/** Tells the desks of a sitting, at most once in half a second, that the tablets look different; they ask what it is. */
@WebListener
public class DeskPulse implements ServletContextListener {

    private static final String DESK = "desk:";
    private static final Duration PAUSE = Duration.ofMillis(500);

    @Inject
    private Timers timers;
    @Inject
    private LiveHub hub;
    @Inject
    private Tablets tablets;

    private final Map<String, Tablets.Sight> told = new ConcurrentHashMap<>();
    private ScheduledFuture<?> beat;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        beat = timers.every(PAUSE, () -> hub.topics().stream().filter(topic -> topic.startsWith(DESK)).forEach(this::tell));
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        beat.cancel(false);
    }

    private void tell(String topic) {
        Tablets.Sight sight = tablets.of(Long.parseLong(topic.substring(DESK.length())));
        if (!sight.equals(told.put(topic, sight))) {
            JsonObject frame = JsonText.object().add("relay", topic).add("data", JsonText.object().add("changed", "tablets"))
                    .build();
            hub.pass(topic, frame.toString());
        }
    }
}
