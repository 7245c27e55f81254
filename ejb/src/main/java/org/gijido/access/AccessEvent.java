package org.gijido.access;

import java.util.Map;

import org.gijido.shared.Actor;
import org.gijido.shared.Audited;

/** Something happened to a key of the house. */
public record AccessEvent(Actor actor, String action, String subject, Map<String, ?> detail) implements Audited {

    static AccessEvent of(Actor actor, String act, long accountId) {
        return new AccessEvent(actor, "access." + act, "account:" + accountId, Map.of());
    }
}
