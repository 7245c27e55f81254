package org.gijido.directory;

import java.util.LinkedHashMap;
import java.util.Map;

import org.gijido.shared.Actor;
import org.gijido.shared.Audited;

/**
 * An absence was noted, ended earlier or taken out.
 *
 * @param was null before it was noted
 * @param is  null after it was taken out
 */
public record AbsenceChanged(Actor actor, Act act, long absenceId, long personId, Long substituteId, AwayTime was, AwayTime is)
        implements Audited {

    /** The kind of a thing that is all absences of one person. */
    public static final String OF_PERSON = "directory.absences";

    /** What was done; the name is that of the record of before. */
    public enum Act {
        NOTED("absenceNoted"), SHORTENED("absenceShortened"), REMOVED("absenceRemoved");

        private final String action;

        Act(String action) {
            this.action = action;
        }
    }

    @Override
    public String action() {
        return "directory." + act.action;
    }

    @Override
    public String subject() {
        return "person:" + personId;
    }

    @Override
    public Map<String, ?> detail() {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("absence", absenceId);
        if (substituteId != null) {
            told.put("substitute", substituteId);
        }
        if (was != null) {
            told.put("was", was.toString());
        }
        if (is != null) {
            told.put("is", is.toString());
        }
        return told;
    }
}
