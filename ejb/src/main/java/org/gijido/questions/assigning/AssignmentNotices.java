package org.gijido.questions.assigning;

import jakarta.annotation.Priority;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

import org.gijido.notices.Noticing;
import org.gijido.notices.Told;
import org.gijido.platform.Reference;
import org.gijido.questions.AssignmentKind;
import org.gijido.questions.events.QuestionAssigned;

/** A division is told of what it was given. */
@Stateless
public class AssignmentNotices {

    @Inject
    private Noticing noticing;

    /** After the session's own topic, which everybody who assigns in it waits for: so nobody waits for another in a circle. */
    public void on(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) QuestionAssigned assigned) {
        if (assigned.kind() != null) {
            noticing.division(assigned.unitId(), new Told(assigned.actor(),
                    assigned.kind() == AssignmentKind.LEAD ? AssignmentNoticeKinds.ASSIGNED
                            : AssignmentNoticeKinds.CONTRIBUTION_ASKED,
                    new Reference("question", assigned.change().row().id()), null));
        }
    }
}
