package org.gijido.answers;

import jakarta.enterprise.context.ApplicationScoped;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.Sight;
import org.gijido.access.TopicGuard;

/** The topics {@code answer:12}: everyone who may read answers may watch them grow. */
@ApplicationScoped
public class AnswerTopicGuard implements TopicGuard {

    @Override
    public boolean covers(String topic) {
        return AnswerTopics.covers(topic);
    }

    @Override
    public Sight sight(Caller caller, String topic) {
        return Sight.allIf(caller.may(Permission.ANSWER_READ));
    }
}
