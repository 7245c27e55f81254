package org.gijido.ballots.urn;

import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.ballots.entity.VoteRound;
import org.gijido.platform.Job;
import org.gijido.platform.KeyFiles;
import org.gijido.platform.Times;

/** Destroys keys whose urn is gone: the machine fell over between the commit of a closing and the destruction of its key. */
@ApplicationScoped
class UrnKeySweep implements Job {

    /** A key is on disk before its urn is committed: a young one is left alone. */
    private static final Duration YOUNG = Duration.ofHours(1);

    @PersistenceContext
    private EntityManager entities;

    @Override
    public String name() {
        return "ballots.keys";
    }

    @Override
    public Times times() {
        return Times.every(Duration.ofSeconds(10));
    }

    @Override
    public void run() {
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
