package org.gijido.access;

import java.util.Map;
import java.util.Optional;

import org.gijido.access.entity.Account;
import org.gijido.shared.Actor;
import org.gijido.shared.Audited;

/** Something happened to a key of the house. */
public record AccessEvent(Actor actor, String action, String subject, Map<String, ?> detail) implements Audited {

    static AccessEvent of(Actor actor, String act, long accountId) {
        return new AccessEvent(actor, "access." + act, "account:" + accountId, Map.of());
    }

    /**
     * Of a request from an address: of an account, or of a login that nobody has; which is not kept, it may be a mistyped
     * password.
     */
    static AccessEvent from(Optional<Account> account, String act, String address) {
        Actor actor = account.map(AccessEvent::actor).orElse(Actor.SYSTEM);
        String subject = account.map(found -> "account:" + found.id()).orElse("login:unknown");
        return new AccessEvent(actor, "access." + act, subject, Map.of("address", address));
    }

    private static Actor actor(Account account) {
        return new Actor(account.id(), account.personId(), account.displayName(), "", "");
    }
}
