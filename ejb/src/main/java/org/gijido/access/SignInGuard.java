package org.gijido.access;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Slows guessing down without giving anybody a way to lock another out: what is locked is the pair of login and
 * address, or the device that the account was used from before, never the account. One password tried on many logins is
 * slowed down by its address; devices that are known go on there.
 */
@Dependent
class SignInGuard {

    static final int FREE_FAILURES = 5;
    /** Of all logins from one address within an hour, for an office behind one address has many who mistype. */
    static final int FREE_FAILURES_OF_ADDRESS = 50;
    private static final Duration FIRST_LOCK = Duration.ofMinutes(1);
    private static final int LONGEST_DOUBLING = 4;
    private static final Duration FORGET_AFTER = Duration.ofHours(1);

    /** What failures are counted of. @param address empty for a device that is known */
    record Keys(String own, Optional<String> address) {

        private Stream<String> all() {
            return Stream.concat(Stream.of(own), address.stream());
        }
    }

    @PersistenceContext
    private EntityManager entities;

    /** The device where it is known for this account, else the pair of login and address, and the address. */
    Keys keys(String login, String address, Optional<String> device, Optional<Long> accountId) {
        boolean known = device.isPresent() && accountId.isPresent() && isKnown(device.get(), accountId.get());
        return known ? new Keys(hash("device " + device.get() + ' ' + login), Optional.empty())
                : new Keys(hash("pair " + login + ' ' + address), Optional.of(hash("address " + address)));
    }

    /** Of somebody who is signed in and says the present password. */
    Keys keysOf(long accountId) {
        return new Keys(hash("password " + accountId), Optional.empty());
    }

    private static String hash(String what) {
        return HexFormat.of().formatHex(Secrets.hash(what));
    }

    private boolean isKnown(String device, long accountId) {
        return !entities.createNativeQuery("select 1 from known_devices where device_hash = ?1 and account_id = ?2")
                .setParameter(1, Secrets.hash(device)).setParameter(2, accountId).getResultList().isEmpty();
    }

    /** The later end, where both are locked. */
    Optional<LocalDateTime> lockedUntil(Keys keys, LocalDateTime now) {
        return keys.all().flatMap(key -> lockedUntil(key, now).stream()).max(LocalDateTime::compareTo);
    }

    private Optional<LocalDateTime> lockedUntil(String key, LocalDateTime now) {
        List<?> rows = entities.createNativeQuery("select locked_until from sign_in_failures where guard_key = ?1")
                .setParameter(1, key).getResultList();
        return rows.stream().filter(until -> until != null).map(SignInGuard::time).filter(now::isBefore).findFirst();
    }

    /** @return whether it is the first try since this lock began; the others are only counted */
    boolean triedWhileLocked(Keys keys, LocalDateTime now) {
        return keys.all().filter(key -> lockedUntil(key, now).isPresent()).map(this::countTry).reduce(false, Boolean::logicalOr);
    }

    private boolean countTry(String key) {
        entities.createNativeQuery("update sign_in_failures set tries_while_locked = tries_while_locked + 1 where guard_key = ?1")
                .setParameter(1, key).executeUpdate();
        return number("tries_while_locked", key) == 1;
    }

    /** @return whether a lock begins with it */
    boolean failed(Keys keys, LocalDateTime now) {
        boolean own = failed(keys.own(), FREE_FAILURES, now);
        boolean address = keys.address().filter(key -> failed(key, FREE_FAILURES_OF_ADDRESS, now)).isPresent();
        return own || address;
    }

    private boolean failed(String key, int free, LocalDateTime now) {
        entities.createNativeQuery("""
                insert into sign_in_failures (guard_key, failures, last_at) values (?1, 1, ?2)
                on duplicate key update failures = if(last_at < ?3, 1, failures + 1), last_at = ?2""")
                .setParameter(1, key).setParameter(2, now).setParameter(3, now.minus(FORGET_AFTER)).executeUpdate();
        int failures = number("failures", key);
        if (failures < free) {
            return false;
        }
        entities.createNativeQuery("update sign_in_failures set locked_until = ?1, tries_while_locked = 0 where guard_key = ?2")
                .setParameter(1, now.plus(lockAfter(failures - free))).setParameter(2, key).executeUpdate();
        return true;
    }

    private int number(String column, String key) {
        return ((Number) entities.createNativeQuery("select " + column + " from sign_in_failures where guard_key = ?1")
                .setParameter(1, key).getSingleResult()).intValue();
    }

    /** 1, 2, 4, 8 and at most 16 minutes. @param beyond failures after those that are free */
    static Duration lockAfter(int beyond) {
        return FIRST_LOCK.multipliedBy(1L << Math.min(beyond, LONGEST_DOUBLING));
    }

    /** The address goes on being counted: an own account would wipe out all guesses at others. */
    void succeeded(Keys keys) {
        entities.createNativeQuery("delete from sign_in_failures where guard_key = ?1").setParameter(1, keys.own())
                .executeUpdate();
    }

    void know(String device, long accountId, LocalDateTime now) {
        entities.createNativeQuery("""
                insert into known_devices (device_hash, account_id, last_at) values (?1, ?2, ?3)
                on duplicate key update last_at = ?3""")
                .setParameter(1, Secrets.hash(device)).setParameter(2, accountId).setParameter(3, now).executeUpdate();
    }

    private static LocalDateTime time(Object column) {
        return column instanceof Timestamp timestamp ? timestamp.toLocalDateTime() : (LocalDateTime) column;
    }
}
