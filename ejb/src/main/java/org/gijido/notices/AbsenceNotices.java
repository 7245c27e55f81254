package org.gijido.notices;

import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.gijido.access.Permission;
import org.gijido.directory.AbsenceChanged;
import org.gijido.platform.Reference;

/** Tells somebody that another has noted, ended or taken out their absence: the directory lies below and cannot. */
@ApplicationScoped
class AbsenceNotices implements NoticeKinds {

    private static final String WHAT = "directory.ABSENCE_";

    @Inject
    private Noticing noticing;

    void on(@Observes AbsenceChanged change) {
        noticing.people(List.of(change.personId()), new Told(change.actor(), kind(change.act()),
                new Reference(AbsenceChanged.OF_PERSON, change.personId()), change.absenceId()));
    }

    @Override
    public List<NoticeKind> all() {
        return Arrays.stream(AbsenceChanged.Act.values()).map(AbsenceNotices::kind).toList();
    }

    private static NoticeKind kind(AbsenceChanged.Act act) {
        return new NoticeKind(WHAT + act, Permission.ABSENCE_NOTE);
    }
}
