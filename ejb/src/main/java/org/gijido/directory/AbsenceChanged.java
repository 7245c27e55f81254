package org.gijido.directory;

import java.util.Map;

import org.gijido.shared.Actor;
import org.gijido.shared.Audited;

/**
 * An absence was noted or taken out.
 *
 * @param act {@code absenceNoted} or {@code absenceRemoved}
 */
public record AbsenceChanged(Actor actor, String act, long personId, long substituteId, Period period) implements Audited {

    @Override
    public String action() {
        return "directory." + act;
    }

    @Override
    public String subject() {
        return "person:" + personId;
    }

    @Override
    public Map<String, ?> detail() {
        return Map.of("substitute", substituteId, "from", period.validFrom().toString(), "before", period.validTo().toString());
    }
}
