package org.gijido.approvals.reading;

import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.Sight;
import org.gijido.access.TopicGuard;
import org.gijido.approvals.Approvals;

/**
 * The topics {@code approval:12} and {@code approval-draft:12}: whoever may read the document may watch it, and whoever may write
 * it may watch who does.
 */
@ApplicationScoped
public class ApprovalTopicGuard implements TopicGuard {

    private static final Pattern TOPIC = Pattern.compile(Approvals.KIND + "(-draft)?:(\\d{1,18})");

    @Inject
    private DocumentService documents;

    @Override
    public boolean covers(String topic) {
        return TOPIC.matcher(topic).matches();
    }

    @Override
    public Sight sight(Caller caller, String topic) {
        long id = Long.parseLong(topic.substring(topic.indexOf(':') + 1));
        return Sight.allIf(caller.may(Permission.APPROVAL_READ)
                && (topic.equals(Approvals.draftTopic(id)) ? documents.mayWrite(caller, id) : documents.mayRead(caller, id)));
    }
}
