package org.gijido.ballots.record;

import java.util.List;
import java.util.Optional;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.ballots.Rows;
import org.gijido.ballots.record.SittingRecord.Entry;

/**
 * The one way out for a sitting's record. It gives no role more than the screens do: a chain cannot have holes, so it ends
 * before the first entry that may not be read yet, and says so.
 */
@Stateless
public class RecordExport {

    /** @param withheld whether the record goes on */
    public record Exported(List<Entry> entries, boolean withheld) {

        /**
         * The end of what is given: the hash of what is not given would tell it to whoever tries all ballots of a small council.
         */
        public Optional<Entry> last() {
            return entries.isEmpty() ? Optional.empty() : Optional.of(entries.getLast());
        }
    }

    private static final String ENTRIES = "select seq, at, type, body, previous, hash from sitting_records"
            + " where sitting_id = ?1 order by seq";

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private WithheldEntries withheld;

    /** In the order of the chain; empty before anything happened. */
    public Exported of(Caller caller, long sittingId) {
        caller.require(Permission.VOTE_READ);
        List<Entry> all = entries(sittingId);
        List<Entry> given = all.stream().takeWhile(withheld.of(sittingId).negate()).toList();
        return new Exported(given, given.size() < all.size());
    }

    /** The check value for paper: who has written it down notices any change before it. Empty before anything happened. */
    public Optional<Entry> last(Caller caller, long sittingId) {
        return of(caller, sittingId).last();
    }

    private List<Entry> entries(long sittingId) {
        return Rows.of(entities.createNativeQuery(ENTRIES).setParameter(1, sittingId)).stream()
                .map(row -> new Entry(Rows.id(row[0]), (String) row[1],
                        (String) row[2], (String) row[3], (String) row[4], (String) row[5]))
                .toList();
    }
}
