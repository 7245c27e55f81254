package org.gijido.questions.assigning;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.gijido.access.Permission;
import org.gijido.notices.NoticeKind;
import org.gijido.notices.NoticeKinds;

/** What divisions hear of questions. */
@ApplicationScoped
class AssignmentNoticeKinds implements NoticeKinds {

    static final NoticeKind ASSIGNED = kind("ASSIGNED");
    static final NoticeKind CONTRIBUTION_ASKED = kind("CONTRIBUTION_ASKED");

    private static NoticeKind kind(String act) {
        return new NoticeKind("questions." + act, Permission.QUESTION_READ);
    }

    @Override
    public List<NoticeKind> all() {
        return List.of(ASSIGNED, CONTRIBUTION_ASKED);
    }
}
