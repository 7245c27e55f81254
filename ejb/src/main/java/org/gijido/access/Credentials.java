package org.gijido.access;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import org.gijido.access.Credential.Kind;
import org.gijido.access.entity.Account;

/** Finds out whether what somebody was let in with still stands, always in the database: a restart ends nothing. */
@Stateless
public class Credentials {

    /** A browser that asked for nothing for so long has to sign in again; as long as the server keeps what its pages hold. */
    public static final Duration IDLE = Duration.ofHours(8);
    private static final int AT_ONCE = 1000;
    private static final String STANDING = """
            from %s c join Account a on a.id = c.accountId
            where c.epoch = a.epoch and not a.disabled and c.%s is null and c.%s > :time and\s""";
    private static final String SIGN_INS = STANDING.formatted("SignIn", "endedAt", "seenAt");
    private static final String TOKENS = STANDING.formatted("ApiToken", "revokedAt", "expiresAt");

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Callers callers;
    @Inject
    private LastSeen lastSeen;
    @Inject
    private Clock clock;

    /** @param token as the browser's cookie holds it; @return empty when it is unknown or was ended */
    public Optional<Admission> bySignIn(String token) {
        return find(Kind.SIGN_IN, "c.tokenHash = :key", Secrets.hash(token)).map(this::seen);
    }

    /** @return empty for a token that does not exist, is revoked or over, or belongs to a disabled account */
    public Optional<Admission> byToken(String token) {
        return find(Kind.TOKEN, "c.tokenHash = :key", Secrets.hash(token)).map(this::seen);
    }

    /** Who it is now. @return empty when it was ended since */
    public Optional<Admission> admit(Credential credential) {
        return find(credential.kind(), "c.id = :key", credential.id());
    }

    /** Those that stand at this moment. */
    public Set<Credential> standing(Collection<Credential> asked) {
        Set<Credential> standing = new HashSet<>();
        for (Kind kind : Kind.values()) {
            List<Long> ids = asked.stream().filter(one -> one.kind() == kind).map(Credential::id).distinct().toList();
            for (int from = 0; from < ids.size(); from += AT_ONCE) {
                standing.addAll(standing(kind, ids.subList(from, Math.min(ids.size(), from + AT_ONCE))));
            }
        }
        return standing;
    }

    private List<Credential> standing(Kind kind, List<Long> ids) {
        return query("select c.id, c.accountId " + from(kind) + "c.id in :ids", kind).setParameter("ids", ids).getResultStream()
                .map(row -> new Credential(kind, (Long) row[0], (Long) row[1])).toList();
    }

    private Optional<Admission> find(Kind kind, String which, Object key) {
        return query("select c.id, a " + from(kind) + which, kind).setParameter("key", key).getResultStream().findFirst()
                .flatMap(row -> admission(kind, (Long) row[0], (Account) row[1]));
    }

    private Optional<Admission> admission(Kind kind, long id, Account account) {
        return callers.ofAccount(account.id())
                .map(caller -> new Admission(caller, new Credential(kind, id, account.id()), account.mustChange()));
    }

    private Admission seen(Admission admission) {
        lastSeen.note(admission.credential());
        return admission;
    }

    private static String from(Kind kind) {
        return kind == Kind.SIGN_IN ? SIGN_INS : TOKENS;
    }

    private TypedQuery<Object[]> query(String text, Kind kind) {
        LocalDateTime now = LocalDateTime.now(clock);
        return entities.createQuery(text, Object[].class).setParameter("time", kind == Kind.SIGN_IN ? now.minus(IDLE) : now);
    }
}
