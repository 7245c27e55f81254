package org.gijido.attendance;

import java.util.List;
import java.util.Map;

import org.gijido.shared.Actor;
import org.gijido.shared.Audited;
import org.gijido.shared.LiveChange;

/**
 * Something in the roll of a sitting changed.
 *
 * @param act {@code marked}, {@code presided}, {@code opened}, {@code closed}, {@code recused}
 */
public record RollChanged(Actor actor, long sittingId, String act, Map<String, ?> detail) implements Audited, LiveChange {

    /** Payload of the live event: which part of the chamber's state to read again. */
    public record Changed(String what) {
    }

    @Override
    public String action() {
        return "attendance." + act;
    }

    @Override
    public String subject() {
        return "sitting:" + sittingId;
    }

    @Override
    public List<String> topics() {
        return List.of("chamber:" + sittingId);
    }

    @Override
    public String type() {
        return "chamber.changed";
    }

    @Override
    public Object payload() {
        return new Changed("roll");
    }
}
