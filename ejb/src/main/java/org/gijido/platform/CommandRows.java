package org.gijido.platform;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

/** The table of commands: as many rows with one statement as came together. */
@Dependent
class CommandRows {

    /** What was answered to whom, for what; null where a command is older than the table. */
    record Stored(long accountId, String kind, Long subject, String content, String answer) {

        boolean is(Command command) {
            return accountId == command.accountId() && isOrUnknown(kind, command.kind())
                    && isOrUnknown(subject, command.subject()) && isOrUnknown(content, command.content());
        }

        private static boolean isOrUnknown(Object stored, Object asked) {
            return stored == null || stored.toString().equals(Objects.toString(asked));
        }
    }

    @PersistenceContext
    private EntityManager entities;

    /**
     * Writes the numbers down. One that another transaction has just written waits here for the end of that.
     *
     * @param at null where the time may not be told
     * @return those that had not been used
     */
    Set<UUID> begin(Collection<Command> commands, LocalDateTime at) {
        String row = "(?, ?, ?, ?, ?, '', " + (at == null ? "null)" : "?)");
        Query insert = query(
                "insert ignore into commands (command_id, account_id, kind, subject, content, answer, occurred_at) values "
                        + Placeholders.rows(commands.size(), row) + " returning cast(command_id as char)",
                commands.stream().flatMap(command -> values(command, at)));
        Set<UUID> fresh = new HashSet<>();
        for (Object id : insert.getResultList()) {
            fresh.add(UUID.fromString((String) id));
        }
        return fresh;
    }

    private static Stream<Object> values(Command command, LocalDateTime at) {
        Stream<Object> values = Stream.of(command.id().toString(), command.accountId(), command.kind(), command.subject(),
                command.content().toString());
        return at == null ? values : Stream.concat(values, Stream.of(at));
    }

    /** Locks, because a plain read could still see the time before the first transaction ended. */
    Map<UUID, Stored> stored(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Query select = query("select cast(command_id as char), account_id, kind, subject, cast(content as char), answer"
                + " from commands where command_id in (" + Placeholders.rows(ids.size(), "?") + ") lock in share mode",
                ids.stream().map(UUID::toString));
        Map<UUID, Stored> stored = new HashMap<>();
        for (Object found : select.getResultList()) {
            Object[] row = (Object[]) found;
            stored.put(UUID.fromString((String) row[0]), new Stored(((Number) row[1]).longValue(), (String) row[2],
                    row[3] == null ? null : ((Number) row[3]).longValue(), (String) row[4], (String) row[5]));
        }
        return stored;
    }

    /** Notes what was answered to numbers that have been written down. */
    void answer(Map<UUID, String> answers, Map<UUID, Command> commands) {
        if (answers.isEmpty()) {
            return;
        }
        // Every row is there already: the insert only carries the answers of all of them to it with one statement.
        query("insert into commands (command_id, account_id, answer) values " + Placeholders.rows(answers.size(), "(?, ?, ?)")
                + " on duplicate key update answer = values(answer)",
                answers.entrySet().stream()
                        .flatMap(answer -> Stream.of(answer.getKey().toString(), commands.get(answer.getKey()).accountId(),
                                answer.getValue())))
                .executeUpdate();
    }

    /** Sets a number free that has come to nothing. */
    void forget(UUID id) {
        query("delete from commands where command_id = ?", Stream.of(id.toString())).executeUpdate();
    }

    private Query query(String sql, Stream<?> values) {
        return Placeholders.fill(entities.createNativeQuery(Placeholders.numbered(sql)), values.toList());
    }
}
