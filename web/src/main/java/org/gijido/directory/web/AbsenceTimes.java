package org.gijido.directory.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.directory.AbsenceService;
import org.gijido.notices.web.NoticeWords;

/** From when to when: the words of notices about one's own absences. */
abstract class AbsenceTimes implements NoticeWords {

    @Inject
    private AbsenceService absences;
    private final String what;

    AbsenceTimes(String what) {
        this.what = what;
    }

    @Override
    public String what() {
        return what;
    }

    @Override
    public Map<Long, String> of(Caller caller, List<Long> details) {
        AwayWords words = new AwayWords(caller.locale());
        return absences.ownTimes(caller, details).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> words.time(entry.getValue())));
    }

    /** Noted by another. */
    @ApplicationScoped
    static class Noted extends AbsenceTimes {
        Noted() {
            super("directory.ABSENCE_NOTED");
        }
    }

    /** Ended early by another. */
    @ApplicationScoped
    static class Shortened extends AbsenceTimes {
        Shortened() {
            super("directory.ABSENCE_SHORTENED");
        }
    }

    /** Taken out by another. */
    @ApplicationScoped
    static class Removed extends AbsenceTimes {
        Removed() {
            super("directory.ABSENCE_REMOVED");
        }
    }
}
