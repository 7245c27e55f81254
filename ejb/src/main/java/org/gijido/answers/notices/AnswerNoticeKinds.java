package org.gijido.answers.notices;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.gijido.access.Permission;
import org.gijido.notices.NoticeKind;
import org.gijido.notices.NoticeKinds;

/** What people hear of answers. */
@ApplicationScoped
class AnswerNoticeKinds implements NoticeKinds {

    static final NoticeKind RETURNED = kind("RETURNED");
    static final NoticeKind COMMENTED = kind("COMMENTED");
    static final NoticeKind OVERTAKEN = kind("OVERTAKEN");

    private static NoticeKind kind(String act) {
        return new NoticeKind("answers." + act, Permission.ANSWER_READ);
    }

    @Override
    public List<NoticeKind> all() {
        return List.of(RETURNED, COMMENTED, OVERTAKEN);
    }
}
