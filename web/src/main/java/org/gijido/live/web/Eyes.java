package org.gijido.live.web;

import java.util.function.Supplier;

import org.gijido.access.Sight;
import org.gijido.live.LiveEvent;

/** What the account behind a connection may see of one topic, as far as is known, and how to ask again. */
final class Eyes {

    private final long account;
    private final Supplier<Sight> asked;
    private volatile Sight sight;

    /** @param sight as it was answered just now */
    Eyes(long account, Sight sight, Supplier<Sight> asked) {
        this.account = account;
        this.sight = sight;
        this.asked = asked;
    }

    Sight sight() {
        return sight;
    }

    void see(Sight fresh) {
        sight = fresh;
    }

    /** @return whether the event was one that changes what this account sees; then it was asked anew */
    boolean opened(LiveEvent event) {
        boolean changes = event.sightOf().contains(account);
        if (changes) {
            // What cannot be asked now is not shown until it can be.
            sight = Sight.NOTHING;
            sight = asked.get();
        }
        return changes;
    }
}
