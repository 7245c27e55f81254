package org.gijido.ballots;

import java.time.Duration;
import java.time.Instant;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.ballots.entity.VoteRound;
import org.gijido.platform.KeyFiles;

/** Destroys keys whose urn is gone: the machine fell over between the commit of a closing and the destruction of its key. */
@Singleton
public class UrnKeySweep {

    /** A key is on disk before its urn is committed: a young one is left alone. */
    private static final Duration YOUNG = Duration.ofHours(1);

    @PersistenceContext
    private EntityManager entities;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void sweep() {
        // Not the clock of the product, which a demo shifts: files carry the machine's own time.
        Instant longAgo = Instant.now().minus(YOUNG);
        KeyFiles.names("urn-").stream().filter(UrnKey::isOfUrn)
                .filter(name -> KeyFiles.madeAt(name).filter(made -> made.isBefore(longAgo)).isPresent())
                .filter(name -> !isNeeded(UrnKey.roundOf(name))).forEach(KeyFiles::destroy);
    }

    private boolean isNeeded(VoteRound.Key round) {
        return !entities.createNativeQuery("select 1 from secret_urns where vote_id = ?1 and round = ?2")
                .setParameter(1, round.voteId()).setParameter(2, round.number()).getResultList().isEmpty();
    }
}
