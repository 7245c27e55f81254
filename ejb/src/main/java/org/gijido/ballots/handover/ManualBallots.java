package org.gijido.ballots.handover;

import java.util.List;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.gijido.ballots.ChamberView.HandView;
import org.gijido.ballots.ChamberView.ManualView;
import org.gijido.ballots.entity.ManualBallot;
import org.gijido.ballots.entity.VoteRound;
import org.gijido.shared.BusinessException;
import org.gijido.shared.FeatureOnly;

/** Ballots by hand as they are stored. */
@Dependent
@FeatureOnly
public class ManualBallots {

    @PersistenceContext
    private EntityManager entities;

    ManualBallot lock(long id) {
        ManualBallot found = entities.find(ManualBallot.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw BusinessException.notFound("ballots.error.noManual");
        }
        entities.refresh(found);
        return found;
    }

    void add(ManualBallot ballot) {
        entities.persist(ballot);
    }

    /** Those that count, by seat, beside what the tablets had said. */
    public List<HandView> confirmed(VoteRound.Key round) {
        return entities
                .createQuery("""
                select new org.gijido.ballots.ChamberView$HandView(m.seat, m.replaced, m.content) from ManualBallot m
                where m.voteId = :vote and m.round = :round and m.confirmedBy is not null order by m.seat, m.id""",
                        HandView.class)
                .setParameter("vote", round.voteId()).setParameter("round", round.number()).getResultList();
    }

    /** Those that a second clerk has not confirmed yet. */
    public List<ManualView> waiting(VoteRound.Key round, long accountId) {
        return entities.createQuery("""
                select m from ManualBallot m
                where m.voteId = :vote and m.round = :round and m.confirmedBy is null order by m.id""", ManualBallot.class)
                .setParameter("vote", round.voteId()).setParameter("round", round.number()).getResultStream()
                .map(ballot -> new ManualView(ballot.id(), ballot.seat(), ballot.content(), ballot.reason(), ballot.askedName(),
                        ballot.askedBy() == accountId))
                .toList();
    }
}
