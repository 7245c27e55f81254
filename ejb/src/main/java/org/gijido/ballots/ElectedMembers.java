package org.gijido.ballots;

import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.ballots.entity.VoteRound;

/** Who was elected in a round, with or without the lot. */
@Dependent
class ElectedMembers {

    @PersistenceContext
    private EntityManager entities;

    void keep(VoteRound.Key round, Collection<Long> councillors, boolean byLot) {
        councillors.forEach(councillor -> entities.createNativeQuery(
                "insert into elected_members (vote_id, round, councillor_id, by_lot) values (?1, ?2, ?3, ?4)")
                .setParameter(1, round.voteId()).setParameter(2, round.number()).setParameter(3, councillor).setParameter(4, byLot).executeUpdate());
    }

    List<Long> of(VoteRound.Key round) {
        return entities.createNativeQuery("select councillor_id from elected_members where vote_id = ?1 and round = ?2 order by by_lot, councillor_id")
                .setParameter(1, round.voteId()).setParameter(2, round.number()).getResultList().stream().map(Rows::id).toList();
    }
}
