package org.gijido.ballots.urn;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

/**
 * Destroys keys of urns once the database has said that they are not needed any more. After a failure none is destroyed: a
 * commit that the application saw fail may have succeeded. What is left over then, or after a fall of the machine, is found
 * by the next lot of the round, its closing, or {@link UrnKeySweep}.
 */
@ApplicationScoped
class UrnKeyring {

    private static final Logger LOG = System.getLogger(UrnKeyring.class.getName());

    void resealed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Urn.Resealed urn) {
        quietly(urn.former()::destroy);
    }

    void emptied(@Observes(during = TransactionPhase.AFTER_SUCCESS) Urn.Emptied urn) {
        quietly(() -> UrnKey.destroyAll(urn.round()));
    }

    /** The ballots are committed: what goes wrong now is a matter for whoever looks after the machine. */
    private static void quietly(Runnable destruction) {
        try {
            destruction.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "a key of an urn could not be destroyed and is tried again later", e);
        }
    }
}
