package org.gijido.frame.web;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.frame.web.Card.Standing;
import org.gijido.platform.DiskRoom;
import org.gijido.platform.DiskSpace;
import org.gijido.platform.Texts;

/** The disk; and the backup, which others make: the product hears nothing of it. */
@ApplicationScoped
class MachineHealth implements HealthSource {

    @Inject
    private DiskSpace disks;

    @Override
    public List<Card.Line> of(Caller caller) {
        Locale locale = caller.locale();
        return List.of(disk(locale), new Card.Line(Texts.of(locale, "frame.health.backup"),
                Texts.of(locale, "frame.health.noBackupKnown"), null, null));
    }

    /** Where the disk cannot be seen that is said, and no number. */
    private Card.Line disk(Locale locale) {
        String what = Texts.of(locale, "frame.health.disk");
        if (disks.megabytes() == Long.MAX_VALUE) {
            return new Card.Line(what, Texts.of(locale, "frame.health.unseen"), null, null);
        }
        return new Card.Line(what, Texts.of(locale, "frame.health.megabytes", disks.megabytes()),
                disks.room() == DiskRoom.AMPLE ? null : Standing.LATE, null);
    }

    @Override
    public int order() {
        return 30;
    }
}
