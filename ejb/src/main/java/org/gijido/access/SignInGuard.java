package org.gijido.access;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Slows guessing down without giving anybody a way to lock another out: what is locked is the pair of login and
 * address, or the device that the account was used from before, never the account.
 */
@Dependent
class SignInGuard {

    static final int FREE_FAILURES = 5;
    private static final Duration FIRST_LOCK = Duration.ofMinutes(1);
    private static final int LONGEST_DOUBLING = 4;
    private static final Duration FORGET_AFTER = Duration.ofHours(1);

    @PersistenceContext
    private EntityManager entities;

    /** The lock's key: the device where it is known for this account, else the pair of login and address. */
    String keyFor(String login, String address, Optional<String> device, Optional<Long> accountId) {
        boolean known = device.isPresent() && accountId.isPresent() && isKnown(device.get(), accountId.get());
        String what = known ? "device " + device.get() + ' ' + login : "pair " + login + ' ' + address;
        return HexFormat.of().formatHex(Secrets.hash(what));
    }

    private boolean isKnown(String device, long accountId) {
        return !entities.createNativeQuery("select 1 from known_devices where device_hash = ?1 and account_id = ?2")
                .setParameter(1, Secrets.hash(device)).setParameter(2, accountId).getResultList().isEmpty();
    }

    Optional<LocalDateTime> lockedUntil(String key, LocalDateTime now) {
        List<?> rows = entities.createNativeQuery("select locked_until from sign_in_failures where guard_key = ?1")
                .setParameter(1, key).getResultList();
        return rows.stream().filter(until -> until != null).map(SignInGuard::time).filter(now::isBefore).findFirst();
    }

    void failed(String key, LocalDateTime now) {
        entities.createNativeQuery("""
                insert into sign_in_failures (guard_key, failures, last_at) values (?1, 1, ?2)
                on duplicate key update failures = if(last_at < ?3, 1, failures + 1), last_at = ?2""")
                .setParameter(1, key).setParameter(2, now).setParameter(3, now.minus(FORGET_AFTER)).executeUpdate();
        int failures = ((Number) entities.createNativeQuery("select failures from sign_in_failures where guard_key = ?1")
                .setParameter(1, key).getSingleResult()).intValue();
        if (failures >= FREE_FAILURES) {
            entities.createNativeQuery("update sign_in_failures set locked_until = ?1 where guard_key = ?2")
                    .setParameter(1, now.plus(lockAfter(failures))).setParameter(2, key).executeUpdate();
        }
    }

    /** 1, 2, 4, 8 and at most 16 minutes. */
    static Duration lockAfter(int failures) {
        return FIRST_LOCK.multipliedBy(1L << Math.min(failures - FREE_FAILURES, LONGEST_DOUBLING));
    }

    void succeeded(String key, String device, long accountId, LocalDateTime now) {
        entities.createNativeQuery("delete from sign_in_failures where guard_key = ?1").setParameter(1, key).executeUpdate();
        entities.createNativeQuery("""
                insert into known_devices (device_hash, account_id, last_at) values (?1, ?2, ?3)
                on duplicate key update last_at = ?3""")
                .setParameter(1, Secrets.hash(device)).setParameter(2, accountId).setParameter(3, now).executeUpdate();
    }

    private static LocalDateTime time(Object column) {
        return column instanceof Timestamp timestamp ? timestamp.toLocalDateTime() : (LocalDateTime) column;
    }
}
