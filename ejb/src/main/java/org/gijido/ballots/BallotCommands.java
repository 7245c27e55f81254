package org.gijido.ballots;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What commands were answered with, for ever. */
@Dependent
class BallotCommands {

    /** @param accountId whose command it was: another account gets no answer of it */
    record Answered(long accountId, String answer) {
    }

    @PersistenceContext
    private EntityManager entities;

    /** Those among the commands that were answered before. */
    Map<UUID, Answered> answered(Collection<UUID> commands) {
        Map<UUID, Answered> found = new HashMap<>();
        if (!commands.isEmpty()) {
            Rows.of(entities.createNativeQuery(
                    "select cast(command_id as char), account_id, answer from ballot_commands where command_id in (?1)")
                    .setParameter(1, commands.stream().map(UUID::toString).toList()))
                    .forEach(row -> found.put(UUID.fromString((String) row[0]), new Answered(Rows.id(row[1]), (String) row[2])));
        }
        return found;
    }

    /** Rows of command, account, answer. */
    void keep(List<List<Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        String values = String.join(", ", Collections.nCopies(rows.size(), "(?, ?, ?)"));
        Rows.fill(entities.createNativeQuery(Rows.numbered("insert into ballot_commands (command_id, account_id, answer) values " + values)),
                rows.stream().flatMap(List::stream).toList()).executeUpdate();
    }
}
