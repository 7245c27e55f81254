package org.gijido.ballots;

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
import org.gijido.platform.KeyFiles;
import org.gijido.platform.Retried;
import org.gijido.platform.Seal;
import org.gijido.shared.BusinessException;

/**
 * 予定メモ: what a member means to vote. Nobody but the member reads it: it is sealed with a key outside the database, and
 * leaves no trace in the audit, the log or the live events.
 */
@Stateless
@Retried
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MemoService {

    /** In characters. */
    public static final int LONGEST = 200;
    private static final String KEY = "voting-memos";

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private AgendaService agenda;

    /** @param text empty takes the memo away */
    public void write(Caller caller, long itemId, String text) {
        long person = member(caller);
        agenda.item(caller, itemId);
        String memo = text == null ? "" : text.strip();
        if (memo.codePointCount(0, memo.length()) > LONGEST) {
            throw BusinessException.invalid("ballots.error.memoLength", LONGEST);
        }
        if (memo.isEmpty()) {
            entities.createNativeQuery("delete from voting_memos where person_id = ?1 and item_id = ?2")
                    .setParameter(1, person).setParameter(2, itemId).executeUpdate();
            return;
        }
        entities.createNativeQuery("insert into voting_memos (person_id, item_id, sealed) values (?1, ?2, ?3) on duplicate key update sealed = values(sealed)")
                .setParameter(1, person).setParameter(2, itemId).setParameter(3, seal().close(memo, owner(person, itemId))).executeUpdate();
    }

    /** Empty when there is none. */
    public String read(Caller caller, long itemId) {
        member(caller);
        agenda.item(caller, itemId);
        return own(caller, List.of(itemId)).getOrDefault(itemId, "");
    }

    /** The caller's memos of a sitting, by item. */
    public Map<Long, String> ofSitting(Caller caller, long sittingId) {
        member(caller);
        return own(caller, agenda.items(caller, sittingId).stream().map(AgendaItemRow::id).toList());
    }

    private Map<Long, String> own(Caller caller, List<Long> items) {
        Map<Long, String> memos = new HashMap<>();
        if (!items.isEmpty()) {
            long person = caller.personId();
            Rows.of(entities.createNativeQuery("select item_id, sealed from voting_memos where person_id = ?1 and item_id in (?2)")
                    .setParameter(1, person).setParameter(2, items))
                    .forEach(row -> memos.put(Rows.id(row[0]), seal().open((byte[]) row[1], owner(person, Rows.id(row[0])))));
        }
        return memos;
    }

    private static long member(Caller caller) {
        caller.require(Permission.VOTE_CAST);
        if (caller.shared() || caller.personId() == null) {
            throw BusinessException.forbidden("ballots.error.notMember");
        }
        return caller.personId();
    }

    private static Seal seal() {
        return new Seal(KeyFiles.key(KEY));
    }

    private static String owner(long person, long item) {
        return person + "/" + item;
    }
}
