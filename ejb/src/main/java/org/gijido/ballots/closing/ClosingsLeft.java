package org.gijido.ballots.closing;

import java.time.LocalDateTime;
import java.util.List;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.ballots.entity.VoteRound;

/** Closings that have not ended. */
@Stateless
public class ClosingsLeft {

    @PersistenceContext
    private EntityManager entities;

    /** @param until when its grace ends, or ended */
    public record Left(VoteRound.Key round, LocalDateTime until) {
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Left> all() {
        return entities
                .createQuery("select r.id, r.closesAt from VoteRound r where r.state = org.gijido.ballots.VoteState.CLOSING",
                        Left.class)
                .getResultList();
    }
}
