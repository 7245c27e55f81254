package org.gijido.questions;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.Caller;
import org.gijido.shared.BusinessException;

/** Remembers which commands were carried out. A second try waits for the first one's transaction, then gets its answer. */
@Dependent
class Commands {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    /**
     * To be called before anything else in the transaction.
     *
     * @return the first answer when the command was carried out before; empty when it is new and must be carried out
     */
    Optional<String> begin(Caller caller, UUID commandId) {
        int taken = entities.createNativeQuery("""
                insert ignore into question_commands (command_id, account_id, answer, occurred_at) values (?1, ?2, '', ?3)""")
                .setParameter(1, commandId.toString()).setParameter(2, caller.accountId())
                .setParameter(3, LocalDateTime.now(clock)).executeUpdate();
        return taken == 1 ? Optional.empty() : Optional.of(firstAnswer(caller, commandId));
    }

    /** Locks, because a plain read could still see the time before the first transaction ended. */
    private String firstAnswer(Caller caller, UUID commandId) {
        Object[] row = (Object[]) entities.createNativeQuery("""
                select account_id, answer from question_commands where command_id = ?1 lock in share mode""")
                .setParameter(1, commandId.toString()).getSingleResult();
        if (((Number) row[0]).longValue() != caller.accountId()) {
            throw BusinessException.conflict("questions.error.foreignCommand");
        }
        return (String) row[1];
    }

    void answered(UUID commandId, String answer) {
        entities.createNativeQuery("update question_commands set answer = ?1 where command_id = ?2")
                .setParameter(1, answer).setParameter(2, commandId.toString()).executeUpdate();
    }

    /** The command did nothing: the same file may be sent again when it is mended. */
    void forget(UUID commandId) {
        entities.createNativeQuery("delete from question_commands where command_id = ?1")
                .setParameter(1, commandId.toString()).executeUpdate();
    }
}
