package org.gijido.ballots.casting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.agenda.AgendaItemRow;
import org.gijido.agenda.AgendaService;
import org.gijido.ballots.Rows;
import org.gijido.platform.Letters;
import org.gijido.platform.Retried;
import org.gijido.shared.BusinessException;
import org.gijido.shared.FeatureOnly;

/**
 * 予定メモ: what a member means to vote. Nobody but the member reads it: it is sealed with a key outside the database, and
 * leaves no trace in the audit, the log or the live events. One whose key is lost says so, and only that one.
 */
@Stateless
@Retried
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MemoService {

    /** In characters. */
    public static final int LONGEST = 200;

    /** A member's memo. @param lost it is there, and cannot be read: its key is not on this machine, or is another one */
    public record Memo(String text, boolean lost) {

        @FeatureOnly
        public static final Memo NONE = new Memo("", false);

        /** Null for none, and for one that cannot be read. */
        @FeatureOnly
        public String textOrNull() {
            return text.isEmpty() ? null : text;
        }
    }

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private AgendaService agenda;
    @Inject
    private MemoKeys keys;

    /** @param text empty takes the memo away */
    public void write(Caller caller, long itemId, String text) {
        long person = member(caller);
        agenda.item(caller, itemId);
        String memo = text == null ? "" : text.strip();
        if (Letters.count(memo) > LONGEST) {
            throw BusinessException.invalid("ballots.error.memoLength", LONGEST);
        }
        if (memo.isEmpty()) {
            entities.createNativeQuery("delete from voting_memos where person_id = ?1 and item_id = ?2")
                    .setParameter(1, person).setParameter(2, itemId).executeUpdate();
            return;
        }
        MemoKey key = keys.current();
        entities.createNativeQuery("""
                insert into voting_memos (person_id, item_id, key_name, sealed) values (?1, ?2, ?3, ?4)
                on duplicate key update key_name = values(key_name), sealed = values(sealed)""")
                .setParameter(1, person).setParameter(2, itemId).setParameter(3, key.name())
                .setParameter(4, key.close(memo, person, itemId)).executeUpdate();
    }

    /** Empty when there is none. */
    public Memo read(Caller caller, long itemId) {
        member(caller);
        agenda.item(caller, itemId);
        return own(caller, List.of(itemId)).getOrDefault(itemId, Memo.NONE);
    }

    /** The caller's memos of a sitting, by item. */
    public Map<Long, Memo> ofSitting(Caller caller, long sittingId) {
        member(caller);
        return own(caller, agenda.items(caller, sittingId).stream().map(AgendaItemRow::id).toList());
    }

    private Map<Long, Memo> own(Caller caller, List<Long> items) {
        Map<Long, Memo> memos = new HashMap<>();
        if (!items.isEmpty()) {
            long person = caller.personId();
            Rows.of(entities.createNativeQuery(
                    "select item_id, key_name, sealed from voting_memos where person_id = ?1 and item_id in (?2)")
                    .setParameter(1, person).setParameter(2, items))
                    .forEach(row -> memos.put(Rows.id(row[0]), memo(person, Rows.id(row[0]), (String) row[1], (byte[]) row[2])));
        }
        return memos;
    }

    private static Memo memo(long person, long item, String key, byte[] sealed) {
        return MemoKey.find(key).flatMap(found -> found.open(sealed, person, item))
                .map(text -> new Memo(text, false)).orElse(new Memo("", true));
    }

    private static long member(Caller caller) {
        caller.require(Permission.VOTE_CAST);
        if (caller.shared() || caller.personId() == null) {
            throw BusinessException.forbidden("ballots.error.notMember");
        }
        return caller.personId();
    }
}
