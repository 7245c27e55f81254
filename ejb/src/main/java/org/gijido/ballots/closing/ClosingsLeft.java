package org.gijido.ballots.closing;

import java.time.LocalDateTime;
import java.util.List;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.ballots.entity.VoteRound;

/** Closings that should have ended. */
@Stateless
public class ClosingsLeft {

    @PersistenceContext
    private EntityManager entities;

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<VoteRound.Key> before(LocalDateTime moment) {
        return entities
                .createQuery("""
                select r.id from VoteRound r where r.state = org.gijido.ballots.VoteState.CLOSING and r.closesAt < :moment""",
                        VoteRound.Key.class)
                .setParameter("moment", moment).getResultList();
    }
}
