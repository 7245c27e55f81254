package org.gijido.access;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.AdministratorLinkFiles.Asked;
import org.gijido.access.entity.Account;
import org.gijido.access.entity.AdministratorLink;
import org.gijido.access.entity.AdministratorLink.Reason;
import org.gijido.shared.Actor;
import org.gijido.shared.BusinessException;

/** The way in where no administrator is: by a link that only whoever has the machine in hand can read. */
@Stateless
public class AdministratorLinks {

    /** Each start of the server makes another one, as long as it is needed. */
    private static final Duration FIRST_OPEN = Duration.ofDays(3);
    private static final Duration LOST_OPEN = Duration.ofHours(1);
    private static final Caller MACHINE = new Caller(Actor.SYSTEM.accountId(), null, "", Actor.SYSTEM.name(),
            Set.of(Role.ADMIN), false, List.of(), Locale.JAPANESE, "standard");

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private AccountService accounts;
    @Inject
    private Passwords passwords;
    @Inject
    private Clock clock;
    @Inject
    private Event<AccessEvent> events;

    /** Takes the place of the one before. @return the file it is told in, empty where some administrator can sign in */
    public Optional<Path> makeFirst() {
        if (administered()) {
            return Optional.empty();
        }
        entities.createQuery("delete from AdministratorLink l where l.reason = :first and l.usedAt is null")
                .setParameter("first", Reason.FIRST).executeUpdate();
        String key = Secrets.random();
        entities.persist(new AdministratorLink(Secrets.hash(key), Reason.FIRST, LocalDateTime.now(clock).plus(FIRST_OPEN)));
        return Optional.of(AdministratorLinkFiles.writeFirst(key));
    }

    /** Whether the link would open an account at this moment. */
    public boolean isOpen(String key) {
        return find(key).isPresent();
    }

    /**
     * Opens an administrator's account, and uses the link up.
     *
     * @throws BusinessException FORBIDDEN for a link that is none or none any more; as {@link AccountService#open} and
     *                           {@link Passwords#hashOfNew} else
     */
    public void open(String key, String login, String name, String password) {
        AdministratorLink link = find(key).orElseThrow(() -> BusinessException.forbidden("access.first.closed"));
        link.use(LocalDateTime.now(clock));
        entities.persist(link);
        entities.flush();
        long id = accounts.open(MACHINE, login.strip(), null, name.strip(), false, Set.of(Role.ADMIN));
        entities.find(Account.class, id).choosePassword(passwords.hashOfNew(password, login.strip()));
        events.fire(new AccessEvent(Actor.SYSTEM, "access.administratorLinkUsed", "account:" + id,
                Map.of("reason", link.reason().name())));
        entities.flush();
        AdministratorLinkFiles.remove();
    }

    /** Locked: of two that use it at the same moment the second finds it used. */
    private Optional<AdministratorLink> find(String key) {
        byte[] hash = Secrets.hash(key == null ? "" : key);
        Optional<AdministratorLink> kept = entities
                .createQuery("select l from AdministratorLink l where l.tokenHash = :hash", AdministratorLink.class)
                .setParameter("hash", hash).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
        return kept.or(() -> askedFor(hash)).filter(link -> link.opens(LocalDateTime.now(clock), administered()));
    }

    /** Not in the table before it is used: the command that makes it needs nothing but the data directory. */
    private Optional<AdministratorLink> askedFor(byte[] hash) {
        return AdministratorLinkFiles.asked().filter(asked -> MessageDigest.isEqual(asked.hash(), hash)).map(Asked::at)
                .map(at -> new AdministratorLink(hash, Reason.LOST,
                        LocalDateTime.ofInstant(at, clock.getZone()).plus(LOST_OPEN)));
    }

    /** An account without a password is nobody's yet. */
    private boolean administered() {
        return entities.createQuery("""
                select count(a) from Account a join a.roles r
                where r = :admin and not a.disabled and a.passwordHash is not null""", Long.class)
                .setParameter("admin", Role.ADMIN).getSingleResult() > 0;
    }
}
