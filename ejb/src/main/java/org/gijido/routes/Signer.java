package org.gijido.routes;

import org.gijido.access.Caller;
import org.gijido.shared.Actor;

/**
 * Who counts as one at a place: a person, under whichever account, or an account that is no person's.
 *
 * @param key {@code P12} of a person, {@code A7} of an account
 */
public record Signer(String key) {

    public static Signer of(Actor actor) {
        return of(actor.personId(), actor.accountId());
    }

    public static Signer of(Caller caller) {
        return of(caller.personId(), caller.accountId());
    }

    public static Signer person(long id) {
        return new Signer("P" + id);
    }

    static Signer of(Long person, long account) {
        return person == null ? new Signer("A" + account) : person(person);
    }
}
