package org.gijido.access;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;

import org.gijido.access.Credential.Kind;
import org.gijido.platform.InList;

/**
 * Finds out whether what somebody was let in with still stands, always in the database: a restart ends nothing. Asked on every
 * request, and so in a transaction only where its caller has begun one.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Credentials {

    /** A browser that asked for nothing for so long has to sign in again; as long as the server keeps what its pages hold. */
    public static final Duration IDLE = Duration.ofHours(8);
    private static final int AT_ONCE = 5000;
    private static final String STANDING = """
            from %s c join Account a on a.id = c.accountId
            where c.epoch = a.epoch and not a.disabled and c.%s is null and c.%s > :time and\s""";
    /** The numbers go as one value: thousands of them as a list would have to be planned anew each time. */
    private static final String ENDED = """
            select '%1$s', asked.id from json_table(:%1$s, '$[*]' columns (id bigint path '$')) asked
            left join %2$s c on c.id = asked.id left join accounts a on a.id = c.account_id
            where a.id is null or a.disabled or c.epoch <> a.epoch or c.%3$s is not null or c.%4$s <= :%1$s_BEFORE""";
    private static final String ENDED_OF_BOTH = ENDED.formatted(Kind.SIGN_IN, "sign_ins", "ended_at", "seen_at") + " union all "
            + ENDED.formatted(Kind.TOKEN, "api_tokens", "revoked_at", "expires_at");
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
        return find(Kind.SIGN_IN, "c.tokenHash = :key", query -> query.setParameter("key", Secrets.hash(token))).stream()
                .findFirst().map(this::seen);
    }

    /** @return empty for a token that does not exist, is revoked or over, or belongs to a disabled account */
    public Optional<Admission> byToken(String token) {
        return find(Kind.TOKEN, "c.tokenHash = :key", query -> query.setParameter("key", Secrets.hash(token))).stream()
                .findFirst().map(this::seen);
    }

    /** Who they are now; those that were ended since are missing. A handful of questions, however many are asked for. */
    public Map<Credential, Admission> admit(Collection<Credential> asked) {
        Map<Credential, Admission> admitted = new HashMap<>();
        byKind(asked, (kind, ids) -> {
            InList key = new InList("key", ids);
            find(kind, "c.id in " + key, key::bind).forEach(one -> admitted.put(one.credential(), one));
        });
        return admitted;
    }

    /** Those that do not stand any more. One question, however many are asked for. */
    public Set<Credential> ended(Collection<Credential> asked) {
        if (asked.isEmpty()) {
            return Set.of();
        }
        Query question = entities.createNativeQuery(ENDED_OF_BOTH);
        for (Kind kind : Kind.values()) {
            question.setParameter(kind.name(), ids(asked, kind).toString()).setParameter(kind + "_BEFORE", earliest(kind));
        }
        List<?> rows = question.getResultList();
        Set<String> ended = rows.stream().map(row -> key(((Object[]) row)[0], ((Object[]) row)[1])).collect(Collectors.toSet());
        return asked.stream().filter(one -> ended.contains(key(one.kind(), one.id()))).collect(Collectors.toSet());
    }

    private static String key(Object kind, Object id) {
        return kind + " " + id;
    }

    private static List<Long> ids(Collection<Credential> asked, Kind kind) {
        return asked.stream().filter(one -> one.kind() == kind).map(Credential::id).distinct().toList();
    }

    private static void byKind(Collection<Credential> asked, BiConsumer<Kind, List<Long>> question) {
        for (Kind kind : Kind.values()) {
            List<Long> ids = ids(asked, kind);
            for (int from = 0; from < ids.size(); from += AT_ONCE) {
                question.accept(kind, ids.subList(from, Math.min(ids.size(), from + AT_ONCE)));
            }
        }
    }

    private List<Admission> find(Kind kind, String which, UnaryOperator<TypedQuery<Object[]>> bind) {
        List<Object[]> rows = bind.apply(query("select c.id, a.id, a.mustChange " + from(kind) + which, kind)).getResultList();
        Map<Long, Caller> who = callers.ofAccounts(rows.stream().map(row -> (Long) row[1]).collect(Collectors.toSet()));
        return rows.stream().filter(row -> who.containsKey((Long) row[1])).map(row -> new Admission(who.get((Long) row[1]),
                new Credential(kind, (Long) row[0], (Long) row[1]), (Boolean) row[2])).toList();
    }

    private Admission seen(Admission admission) {
        lastSeen.note(admission.credential());
        return admission;
    }

    private static String from(Kind kind) {
        return kind == Kind.SIGN_IN ? SIGN_INS : TOKENS;
    }

    private TypedQuery<Object[]> query(String text, Kind kind) {
        return entities.createQuery(text, Object[].class).setParameter("time", earliest(kind));
    }

    private LocalDateTime earliest(Kind kind) {
        LocalDateTime now = LocalDateTime.now(clock);
        return kind == Kind.SIGN_IN ? now.minus(IDLE) : now;
    }
}
