package org.gijido.ballots;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.gijido.agenda.AgendaItemRow;
import org.gijido.ballots.entity.Vote;
import org.gijido.ballots.entity.VoteRound;
import org.gijido.shared.BusinessException;
import org.gijido.shared.FeatureOnly;

/** Votes and their rounds as they are stored. */
@Dependent
@FeatureOnly
public class Votes {

    @PersistenceContext
    private EntityManager entities;

    public Vote get(long voteId) {
        return Optional.ofNullable(entities.find(Vote.class, voteId))
                .orElseThrow(() -> BusinessException.notFound("ballots.error.noVote"));
    }

    /** The vote of the items, made with their first round. */
    public Vote next(List<AgendaItemRow> items) {
        return ofItem(items.getFirst().id()).orElseGet(() -> {
            Vote vote = new Vote(items);
            entities.persist(vote);
            return vote;
        });
    }

    /** The round under its lock, as it is now: what another transaction has just committed is seen. */
    public VoteRound lock(long voteId, int number) {
        VoteRound round = entities.find(VoteRound.class, new VoteRound.Key(voteId, number), LockModeType.PESSIMISTIC_WRITE);
        if (round == null) {
            throw BusinessException.notFound("ballots.error.noVote");
        }
        entities.refresh(round);
        return round;
    }

    public Optional<VoteRound> round(long voteId, int number) {
        return Optional.ofNullable(entities.find(VoteRound.class, new VoteRound.Key(voteId, number)));
    }

    public Optional<Vote> ofItem(long itemId) {
        return entities.createQuery("select v from Vote v join v.items i where i = :item", Vote.class)
                .setParameter("item", itemId).getResultStream().findFirst();
    }

    public List<Vote> ofSitting(long sittingId) {
        return entities.createQuery("select v from Vote v where v.sittingId = :sitting order by v.id", Vote.class)
                .setParameter("sitting", sittingId).getResultList();
    }

    /** In the order in which they were opened. */
    public List<VoteRound> roundsOfSitting(long sittingId) {
        return entities
                .createQuery("select r from VoteRound r where r.sittingId = :sitting order by r.openedAt, r.id.number",
                        VoteRound.class)
                .setParameter("sitting", sittingId).getResultList();
    }

    /** The one that is running, from its opening to its declaration. */
    public Optional<VoteRound> running(long sittingId) {
        return entities.createQuery("""
                select r from VoteRound r where r.sittingId = :sitting
                and r.state in (org.gijido.ballots.VoteState.OPEN, org.gijido.ballots.VoteState.CLOSING,
                    org.gijido.ballots.VoteState.PAPER, org.gijido.ballots.VoteState.CLOSED)""", VoteRound.class)
                .setParameter("sitting", sittingId).getResultStream().findFirst();
    }

    public void add(Object entity) {
        entities.persist(entity);
    }

    /** Now, so that a constraint of the database speaks here. */
    public void flush() {
        entities.flush();
    }
}
