package org.gijido.access;

import java.time.Clock;
import java.time.LocalDateTime;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.entity.Account;

/**
 * Ends what an account was entered with, in the transaction of the act that ends it. The epoch ends also what is being
 * made at the same moment by a transaction that has not seen this one.
 */
@Dependent
class Endings {

    private static final long NONE = 0;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;
    @Inject
    private Event<AccountRightsChanged> rightsChanged;

    /** All sign-ins and tokens. */
    void all(Account account, Ending why) {
        allBut(NONE, account, why);
    }

    /** @param signIn goes on */
    void allBut(long signIn, Account account, Ending why) {
        LocalDateTime now = LocalDateTime.now(clock);
        int epoch = account.nextEpoch();
        entities.flush();
        entities.createQuery("""
                update SignIn s set s.endedAt = :now, s.endedBy = :why
                where s.accountId = :account and s.endedAt is null and s.id <> :but""")
                .setParameter("now", now).setParameter("why", why).setParameter("account", account.id())
                .setParameter("but", signIn).executeUpdate();
        entities.createQuery("update SignIn s set s.epoch = :epoch where s.id = :but and s.accountId = :account")
                .setParameter("epoch", epoch).setParameter("but", signIn).setParameter("account", account.id()).executeUpdate();
        entities.createQuery("update ApiToken t set t.revokedAt = :now where t.accountId = :account and t.revokedAt is null")
                .setParameter("now", now).setParameter("account", account.id()).executeUpdate();
        tell(account.id());
    }

    /** One of them was ended by its own row. */
    void tell(long accountId) {
        rightsChanged.fire(new AccountRightsChanged(accountId));
    }
}
