package org.gijido.ballots.casting;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.Caller;
import org.gijido.access.Permission;

/** Who has a voting card before the eyes. */
@Stateless
public class CardService {

    @PersistenceContext
    private EntityManager entities;

    /** Whether that round takes ballots now, in that sitting, and the caller's seat may vote in it. */
    public boolean isDealt(Caller caller, long sittingId, long voteId, long number) {
        caller.require(Permission.VOTE_CAST);
        return caller.personId() != null && !entities.createNativeQuery("""
                select 1 from vote_rounds r
                join round_seats s on s.vote_id = r.vote_id and s.round = r.round and s.person_id = ?4 and s.standing = 'ENTITLED'
                where r.vote_id = ?2 and r.round = ?3 and r.sitting_id = ?1 and r.state in ('OPEN', 'CLOSING')""")
                .setParameter(1, sittingId).setParameter(2, voteId).setParameter(3, number).setParameter(4, caller.personId())
                .getResultList().isEmpty();
    }
}
