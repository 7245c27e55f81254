package org.gijido.assembly;

import java.util.List;
import java.util.Map;

import org.gijido.shared.Actor;
import org.gijido.shared.Audited;
import org.gijido.shared.LiveChange;

/** Something of a session changed: its dates, a sitting or the order of speakers. Open boards read the session again. */
public record AssemblyChanged(Actor actor, String act, String subject, long sessionId, Map<String, ?> detail)
        implements Audited, LiveChange {

    /** Payload of the live event. */
    public record SessionTouched(long sessionId, String subject) {
    }

    @Override
    public String action() {
        return "assembly." + act;
    }

    @Override
    public List<String> topics() {
        return List.of("session:" + sessionId);
    }

    @Override
    public String type() {
        return "assembly." + act;
    }

    @Override
    public Object payload() {
        return new SessionTouched(sessionId, subject);
    }
}
