package org.gijido.questions;

import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.Sight;
import org.gijido.access.TopicGuard;
import org.gijido.shared.FeatureOnly;

/** The topics {@code session:3}: the board of a session, for those who may read its questions. */
@ApplicationScoped
@FeatureOnly
public class SessionTopics implements TopicGuard {

    private static final Pattern TOPIC = Pattern.compile("session:[1-9]\\d{0,17}");

    public static String of(long sessionId) {
        return "session:" + sessionId;
    }

    @Override
    public boolean covers(String topic) {
        return TOPIC.matcher(topic).matches();
    }

    @Override
    public Sight sight(Caller caller, String topic) {
        return Sight.allIf(caller.may(Permission.QUESTION_READ));
    }
}
