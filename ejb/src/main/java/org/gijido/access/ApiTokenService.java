package org.gijido.access;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.entity.Account;
import org.gijido.access.entity.ApiToken;
import org.gijido.shared.BusinessException;

/** Tokens for programs (Bearer). Everybody makes and revokes their own; the administrator may revoke any. */
@Stateless
public class ApiTokenService {

    /** @param revokedAt null while the token works */
    public record TokenRow(long id, String name, LocalDateTime createdAt, LocalDateTime revokedAt) {
    }

    /** @param token nobody can be shown it again */
    public record NewToken(long id, String token) {
    }

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Callers callers;
    @Inject
    private Clock clock;
    @Inject
    private Event<AccessEvent> events;

    /** For the caller's own programs. */
    public NewToken create(Caller caller, String name) {
        return issue(caller, caller.accountId(), name);
    }

    /** For a program with an account of its own; never for a person's, as whom the administrator could then act. */
    public NewToken createFor(Caller caller, long accountId, String name) {
        caller.require(Permission.ACCOUNT_ADMIN);
        Account account = Optional.ofNullable(entities.find(Account.class, accountId))
                .orElseThrow(() -> BusinessException.notFound("access.error.noAccount"));
        if (account.personId() != null) {
            throw BusinessException.forbidden("access.error.tokenOfPerson");
        }
        return issue(caller, accountId, name);
    }

    private NewToken issue(Caller caller, long accountId, String name) {
        if (name == null || name.isBlank()) {
            throw BusinessException.invalid("access.error.tokenName");
        }
        String token = Secrets.random();
        ApiToken row = new ApiToken(accountId, name.strip(), Secrets.hash(token), LocalDateTime.now(clock));
        entities.persist(row);
        entities.flush();
        events.fire(AccessEvent.of(caller.actor(), "tokenCreated", accountId));
        return new NewToken(row.id(), token);
    }

    public List<TokenRow> ofCaller(Caller caller) {
        return entities.createQuery("""
                select new org.gijido.access.ApiTokenService$TokenRow(t.id, t.name, t.createdAt, t.revokedAt)
                from ApiToken t where t.accountId = :account order by t.id desc""", TokenRow.class)
                .setParameter("account", caller.accountId()).setMaxResults(100).getResultList();
    }

    public void revoke(Caller caller, long tokenId) {
        ApiToken token = Optional.ofNullable(entities.find(ApiToken.class, tokenId))
                .filter(found -> found.accountId() == caller.accountId() || caller.may(Permission.ACCOUNT_ADMIN))
                .orElseThrow(() -> BusinessException.notFound("access.error.noToken"));
        token.revoke(LocalDateTime.now(clock));
        events.fire(AccessEvent.of(caller.actor(), "tokenRevoked", token.accountId()));
    }

    /** @return empty for a token that does not exist, is revoked, or belongs to a disabled account */
    public Optional<Caller> caller(String token) {
        return entities.createQuery("select t.accountId from ApiToken t where t.tokenHash = :hash and t.revokedAt is null",
                        Long.class)
                .setParameter("hash", Secrets.hash(token)).getResultStream().findFirst()
                .flatMap(callers::ofAccount);
    }
}
