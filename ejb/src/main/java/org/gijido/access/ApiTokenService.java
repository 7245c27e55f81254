package org.gijido.access;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.entity.Account;
import org.gijido.access.entity.ApiToken;
import org.gijido.platform.Paging;
import org.gijido.shared.BusinessException;

/**
 * Tokens for programs (Bearer). Everybody makes and revokes their own; the administrator sees and may revoke any. A token
 * ends after a year at most, and with whatever ends the sign-ins of its account.
 */
@Stateless
public class ApiTokenService {

    private static final int MOST_ROWS = 1_000;

    /** Days that a token works, unless fewer are asked for; also the most that can be. */
    public static final int LONGEST_DAYS = 365;

    /**
     * @param lastUsedAt to half a minute; null for a token that was never used
     * @param revokedAt  null for a token that works, or whose day has come
     */
    public record TokenRow(long id, String name, LocalDateTime createdAt, LocalDateTime lastUsedAt, LocalDateTime expiresAt,
            LocalDateTime revokedAt, boolean works) {
    }

    /** A token of anybody, as the administrator sees it. */
    public record OwnedToken(long id, long account, String login, String owner, String name, LocalDateTime createdAt,
            LocalDateTime lastUsedAt, LocalDateTime expiresAt) {
    }

    /** @param token nobody can be shown it again */
    public record NewToken(long id, String token, LocalDateTime expiresAt) {
    }

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Endings endings;
    @Inject
    private Clock clock;
    @Inject
    private Event<AccessEvent> events;

    /** For the caller's own programs. @param days that it works; 1 to {@link #LONGEST_DAYS} */
    public NewToken create(Caller caller, String name, int days) {
        return issue(caller, entities.find(Account.class, caller.accountId()), name, days);
    }

    /** For a program with an account of its own; never for a person's, as whom the administrator could then act. */
    public NewToken createFor(Caller caller, long accountId, String name, int days) {
        caller.require(Permission.ACCOUNT_ADMIN);
        Account account = Optional.ofNullable(entities.find(Account.class, accountId))
                .orElseThrow(() -> BusinessException.notFound("access.error.noAccount"));
        if (account.personId() != null) {
            throw BusinessException.forbidden("access.error.tokenOfPerson");
        }
        return issue(caller, account, name, days);
    }

    private NewToken issue(Caller caller, Account account, String name, int days) {
        if (name == null || name.isBlank()) {
            throw BusinessException.invalid("access.error.tokenName");
        }
        if (days < 1 || days > LONGEST_DAYS) {
            throw BusinessException.invalid("access.error.tokenDays", LONGEST_DAYS);
        }
        entities.lock(account, LockModeType.PESSIMISTIC_WRITE);
        String token = Secrets.random();
        LocalDateTime now = LocalDateTime.now(clock);
        ApiToken row = new ApiToken(account, name.strip(), Secrets.hash(token), now, now.plusDays(days));
        entities.persist(row);
        entities.flush();
        events.fire(AccessEvent.of(caller.actor(), "tokenCreated", account.id()));
        return new NewToken(row.id(), token, now.plusDays(days));
    }

    public List<TokenRow> ofCaller(Caller caller) {
        return entities.createQuery("""
                select new org.gijido.access.ApiTokenService$TokenRow(
                    t.id, t.name, t.createdAt, t.lastUsedAt, t.expiresAt, t.revokedAt,
                    case when t.revokedAt is null and t.expiresAt > :now then true else false end)
                from ApiToken t where t.accountId = :account order by t.id desc""", TokenRow.class)
                .setParameter("now", LocalDateTime.now(clock))
                .setParameter("account", caller.accountId()).setMaxResults(100).getResultList();
    }

    /** Tokens that work, of all accounts, the newest first. @param page from 0 */
    public List<OwnedToken> working(Caller caller, int page, int size) {
        caller.require(Permission.ACCOUNT_ADMIN);
        Paging rows = Paging.of(page, size, MOST_ROWS);
        return entities.createQuery("""
                select new org.gijido.access.ApiTokenService$OwnedToken(
                    t.id, a.id, a.login, a.displayName, t.name, t.createdAt, t.lastUsedAt, t.expiresAt)
                from ApiToken t join Account a on a.id = t.accountId
                where t.revokedAt is null and t.expiresAt > :now and t.epoch = a.epoch order by t.id desc""", OwnedToken.class)
                .setParameter("now", LocalDateTime.now(clock))
                .setFirstResult(rows.first()).setMaxResults(rows.size()).getResultList();
    }

    /** @return how many {@link #working} would give on all its pages */
    public long countWorking(Caller caller) {
        caller.require(Permission.ACCOUNT_ADMIN);
        return entities.createQuery("""
                select count(t) from ApiToken t join Account a on a.id = t.accountId
                where t.revokedAt is null and t.expiresAt > :now and t.epoch = a.epoch""", Long.class)
                .setParameter("now", LocalDateTime.now(clock)).getSingleResult();
    }

    public void revoke(Caller caller, long tokenId) {
        ApiToken token = Optional.ofNullable(entities.find(ApiToken.class, tokenId))
                .filter(found -> found.accountId() == caller.accountId() || caller.may(Permission.ACCOUNT_ADMIN))
                .orElseThrow(() -> BusinessException.notFound("access.error.noToken"));
        token.revoke(LocalDateTime.now(clock));
        endings.tell(token.accountId());
        events.fire(AccessEvent.of(caller.actor(), "tokenRevoked", token.accountId()));
    }
}
