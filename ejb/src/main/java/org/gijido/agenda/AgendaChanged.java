package org.gijido.agenda;

import java.util.List;
import java.util.Map;

import org.gijido.shared.Actor;
import org.gijido.shared.Audited;
import org.gijido.shared.LiveChange;

/** Something in the order of business of a sitting changed. The screens of the chamber read it again. */
public record AgendaChanged(Actor actor, String act, long sittingId, String subject, Map<String, ?> detail)
        implements Audited, LiveChange {

    /** Begins the subject where one item changed; its id follows. */
    public static final String ITEM = "agendaItem:";

    /** Payload of the live event. */
    public record Touched(String what) {
    }

    @Override
    public String action() {
        return "agenda." + act;
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
        return new Touched("agenda");
    }
}
