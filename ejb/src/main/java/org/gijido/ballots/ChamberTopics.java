package org.gijido.ballots;

import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.Sight;
import org.gijido.access.TopicGuard;

/**
 * The topics {@code chamber:9} (the public state of a sitting) and {@code desk:9} (the clerk's and the chair's view of seats).
 */
@ApplicationScoped
public class ChamberTopics implements TopicGuard {

    private static final Pattern CHAMBER = Pattern.compile("chamber:[1-9]\\d{0,17}");
    private static final Pattern DESK = Pattern.compile("desk:[1-9]\\d{0,17}");

    @Inject
    private Runners runners;

    public static String chamber(long sittingId) {
        return "chamber:" + sittingId;
    }

    public static String desk(long sittingId) {
        return "desk:" + sittingId;
    }

    @Override
    public boolean covers(String topic) {
        return CHAMBER.matcher(topic).matches() || DESK.matcher(topic).matches();
    }

    @Override
    public Sight sight(Caller caller, String topic) {
        return Sight.allIf(DESK.matcher(topic).matches()
                ? runners.mayRun(caller, Long.parseLong(topic.substring(topic.indexOf(':') + 1)))
                : caller.may(Permission.VOTE_READ));
    }
}
