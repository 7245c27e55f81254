package org.gijido.notices;

import jakarta.enterprise.context.ApplicationScoped;

import org.gijido.access.Caller;
import org.gijido.access.Sight;
import org.gijido.access.TopicGuard;

/** Everybody follows their own topics, and no other's. */
@ApplicationScoped
public class NoticeTopicGuard implements TopicGuard {

    @Override
    public boolean covers(String topic) {
        return NoticeTopics.covers(topic);
    }

    @Override
    public Sight sight(Caller caller, String topic) {
        return Sight.allIf(NoticeTopics.of(caller).contains(topic));
    }
}
