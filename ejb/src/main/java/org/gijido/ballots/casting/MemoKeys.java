package org.gijido.ballots.casting;

import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.ballots.Rows;
import org.gijido.shared.BusinessException;

/**
 * Which key a new memo is sealed with: one that opens what was sealed before. Only where none does a key is made, beside the
 * lost one and under another name. The lost one can come back from its safe place at any time, and opens its memos again.
 */
@Dependent
class MemoKeys {

    private static final Logger LOG = System.getLogger(MemoKeys.class.getName());
    private static final String FIRST = "voting-memos";
    private static final int TAIL = 8;

    @PersistenceContext
    private EntityManager entities;

    /** @throws BusinessException CONFLICT when a key is needed and the folder of the keys cannot be written */
    MemoKey current() {
        List<String> names = names();
        return names.stream().flatMap(name -> proven(name).stream()).findFirst().orElseGet(() -> made(names));
    }

    @SuppressWarnings("unchecked")
    private List<String> names() {
        return entities.createNativeQuery("select distinct key_name from voting_memos order by key_name desc").getResultList();
    }

    /** The key of that name, if it opens a memo that names it: another key may have been put in its place. */
    private Optional<MemoKey> proven(String name) {
        return MemoKey.find(name).filter(key -> Rows.of(entities.createNativeQuery(
                "select person_id, item_id, sealed from voting_memos where key_name = ?1 limit 1").setParameter(1, name)).stream()
                .allMatch(row -> key.open((byte[]) row[2], Rows.id(row[0]), Rows.id(row[1])).isPresent()));
    }

    private static MemoKey made(List<String> lost) {
        String name = lost.isEmpty() ? FIRST : FIRST + "-" + UUID.randomUUID().toString().substring(0, TAIL);
        if (!lost.isEmpty()) {
            LOG.log(Level.WARNING, "no key opens the voting memos; {0} is made beside {1}", name, lost);
        }
        try {
            return MemoKey.make(name);
        } catch (UncheckedIOException e) {
            throw BusinessException.conflict("ballots.error.memoKey");
        }
    }
}
