package org.gijido.access;

import java.util.Map;

import org.gijido.shared.Actor;
import org.gijido.shared.Audited;

/** Something happened to a key of the house. */
public record AccessEvent(Actor actor, String action, String subject, Map<String, ?> detail) implements Audited {

    static AccessEvent of(Actor actor, String act, long accountId) {
        return new AccessEvent(actor, "access." + act, "account:" + accountId, Map.of());
    }

    /** @param address of the client, so that tries from one place can be seen together */
    static AccessEvent from(String address, Actor actor, String act, long accountId) {
        return new AccessEvent(actor, "access." + act, "account:" + accountId, Map.of("address", address));
    }
}
