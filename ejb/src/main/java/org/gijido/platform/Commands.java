package org.gijido.platform;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.shared.BusinessException;

/**
 * Carries a command out once, in the caller's transaction. Its number is written first of all: a second of the same waits
 * there for the first one's transaction, and then gets its answer. Asked for after the right and the thing were
 * found good; an exception takes the number back, so that a refused command may be mended and sent again.
 */
@Dependent
public class Commands {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    /**
     * @param work gives what is answered, now and to every repeat; it may be empty
     * @throws BusinessException CONFLICT when the number was used before by another account or for something else
     */
    public String once(Command command, Supplier<String> work) {
        return attempt(command, () -> Optional.of(work.get())).orElseThrow();
    }

    /**
     * As {@link #once}, for what may come to nothing without an exception: the number can then be used again.
     *
     * @param work empty when it changed nothing
     * @return empty when it changed nothing now
     */
    public Optional<String> attempt(Command command, Supplier<Optional<String>> work) {
        Optional<String> first = begin(command);
        if (first.isPresent()) {
            return first;
        }
        Optional<String> answer = work.get();
        String id = command.id().toString();
        if (answer.isEmpty()) {
            entities.createNativeQuery("delete from commands where command_id = ?1").setParameter(1, id).executeUpdate();
        } else if (!answer.get().isEmpty()) {
            entities.createNativeQuery("update commands set answer = ?1 where command_id = ?2")
                    .setParameter(1, answer.get()).setParameter(2, id).executeUpdate();
        }
        return answer;
    }

    private Optional<String> begin(Command command) {
        int taken = entities.createNativeQuery("""
                insert ignore into commands (command_id, account_id, kind, subject, content, answer, occurred_at)
                values (?1, ?2, ?3, ?4, ?5, '', ?6)""")
                .setParameter(1, command.id().toString()).setParameter(2, command.accountId()).setParameter(3, command.kind())
                .setParameter(4, command.subject()).setParameter(5, command.content().toString())
                .setParameter(6, LocalDateTime.now(clock)).executeUpdate();
        return taken == 1 ? Optional.empty() : Optional.of(firstAnswer(command));
    }

    /** Locks, because a plain read could still see the time before the first transaction ended. */
    private String firstAnswer(Command command) {
        Object[] row = (Object[]) entities.createNativeQuery("""
                select account_id, kind, subject, cast(content as char), answer from commands
                        where command_id = ?1 lock in share mode""")
                .setParameter(1, command.id().toString()).getSingleResult();
        boolean same = ((Number) row[0]).longValue() == command.accountId() && isOrUnknown(row[1], command.kind())
                && isOrUnknown(row[2], command.subject()) && isOrUnknown(row[3], command.content());
        if (!same) {
            throw BusinessException.conflict("platform.error.commandUsed");
        }
        return (String) row[4];
    }

    /** Commands from before this table do not say all. */
    private static boolean isOrUnknown(Object stored, Object asked) {
        return stored == null || Objects.toString(stored).equals(Objects.toString(asked));
    }
}
