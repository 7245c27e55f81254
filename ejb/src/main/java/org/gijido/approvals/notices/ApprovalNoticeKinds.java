package org.gijido.approvals.notices;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.gijido.access.Permission;
import org.gijido.notices.NoticeKind;
import org.gijido.notices.NoticeKinds;

/** What people hear of documents. */
@ApplicationScoped
class ApprovalNoticeKinds implements NoticeKinds {

    static final NoticeKind CAME = kind("CAME");
    static final NoticeKind DUE = kind("DUE");
    static final NoticeKind LATE = kind("LATE");
    static final NoticeKind DECIDED = kind("DECIDED");
    /** What is told of acts that end a document, or send it elsewhere. */
    private static final List<NoticeKind> OF_ACTS = Stream
            .of("REMAND", "REJECT", "WITHDRAW", "SCRAP", "REROUTE", "BEGIN_PAPER_ROUND", "DISSENT", "ASK", "COMMENT")
            .map(ApprovalNoticeKinds::kind).toList();
    private static final Map<String, NoticeKind> BY_ACT = OF_ACTS.stream()
            .collect(Collectors.toMap(NoticeKind::what, kind -> kind));

    private static NoticeKind kind(String what) {
        return new NoticeKind("approvals." + what, Permission.APPROVAL_READ);
    }

    /** @param act {@code approvals.REMAND} */
    static Optional<NoticeKind> of(String act) {
        return Optional.ofNullable(BY_ACT.get(act));
    }

    @Override
    public List<NoticeKind> all() {
        return Stream.concat(Stream.of(CAME, DUE, LATE, DECIDED), OF_ACTS.stream()).toList();
    }
}
