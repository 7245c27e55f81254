package org.gijido.ballots;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.ballots.entity.VoteRound;
import org.gijido.shared.FeatureOnly;

/** Who was elected in a round, with or without the lot. */
@Dependent
@FeatureOnly
public class ElectedMembers {

    @PersistenceContext
    private EntityManager entities;

    public void keep(VoteRound.Key round, Collection<Long> councillors, boolean byLot) {
        councillors.forEach(councillor -> entities.createNativeQuery(
                "insert into elected_members (vote_id, round, councillor_id, by_lot) values (?1, ?2, ?3, ?4)")
                .setParameter(1, round.voteId()).setParameter(2, round.number()).setParameter(3, councillor)
                .setParameter(4, byLot).executeUpdate());
    }

    /** Those whom earlier rounds elected, whose results stand. */
    Set<Long> before(VoteRound.Key round) {
        List<?> found = entities.createNativeQuery("""
                select e.councillor_id from elected_members e join vote_rounds r on r.vote_id = e.vote_id and r.round = e.round
                where e.vote_id = ?1 and e.round < ?2 and r.state = 'DECLARED' and r.objected_at is null""")
                .setParameter(1, round.voteId()).setParameter(2, round.number()).getResultList();
        return found.stream().map(Rows::id).collect(Collectors.toSet());
    }

    /** How many each round of a sitting elected. */
    public Map<VoteRound.Key, Integer> countsOfSitting(long sittingId) {
        return Rows.of(entities.createNativeQuery("""
                select e.vote_id, e.round, count(*) from elected_members e join votes v on v.id = e.vote_id
                where v.sitting_id = ?1 group by e.vote_id, e.round""").setParameter(1, sittingId)).stream()
                .collect(Collectors.toMap(row -> new VoteRound.Key(Rows.id(row[0]), Rows.number(row[1])),
                        row -> Rows.number(row[2])));
    }

    public List<Long> byLot(VoteRound.Key round) {
        return entities
                .createNativeQuery("select councillor_id from elected_members where vote_id = ?1 and round = ?2 and by_lot")
                .setParameter(1, round.voteId()).setParameter(2, round.number()).getResultList().stream().map(Rows::id).toList();
    }

    public List<Long> of(VoteRound.Key round) {
        return entities.createNativeQuery(
                "select councillor_id from elected_members where vote_id = ?1 and round = ?2 order by by_lot, councillor_id")
                .setParameter(1, round.voteId()).setParameter(2, round.number()).getResultList().stream().map(Rows::id).toList();
    }
}
