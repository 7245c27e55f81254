package org.gijido.access;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.entity.Account;
import org.gijido.shared.Actor;
import org.gijido.shared.BusinessException;

/** Sign-in by login and password, and the person's own settings. */
@Stateless
public class SignInService {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private SignInGuard guard;
    @Inject
    private Passwords passwords;
    @Inject
    private Clock clock;
    @Inject
    private Event<AccessEvent> events;
    @Inject
    private Event<AccountRightsChanged> rightsChanged;

    /**
     * @param address the browser's address as the server sees it
     * @param device  the device cookie of an earlier sign-in
     */
    public SignInResult signIn(String login, String password, String address, Optional<String> device) {
        LocalDateTime now = LocalDateTime.now(clock);
        Optional<Account> account = byLogin(login.strip());
        String key = guard.keyFor(login.strip(), address, device, account.map(Account::id));
        Optional<LocalDateTime> lockedUntil = guard.lockedUntil(key, now);
        if (lockedUntil.isPresent()) {
            return new SignInResult.Locked(lockedUntil.get());
        }
        boolean matches = passwords.matches(password, account.map(Account::passwordHash).orElse(null));
        if (!matches || account.get().disabled()) {
            guard.failed(key, now);
            account.ifPresent(found -> events.fire(AccessEvent.of(actor(found), "signInRefused", found.id())));
            return new SignInResult.Refused();
        }
        return signedIn(account.get(), key, device.orElseGet(Secrets::random), now);
    }

    private SignInResult signedIn(Account account, String key, String device, LocalDateTime now) {
        guard.succeeded(key, device, account.id(), now);
        events.fire(AccessEvent.of(actor(account), "signedIn", account.id()));
        return new SignInResult.SignedIn(account.id(), account.epoch(), device, account.mustChange());
    }

    /** Leaves the audit row; the session itself belongs to the web. */
    public void signedOut(Caller caller) {
        events.fire(AccessEvent.of(caller.actor(), "signedOut", caller.accountId()));
    }

    /**
     * @return the account's new epoch, which keeps the session that asked; all others end
     * @throws BusinessException INVALID when the present password is wrong or the new one is too weak
     */
    public int changePassword(Caller caller, String present, String chosen) {
        Account account = entities.find(Account.class, caller.accountId());
        if (!passwords.matches(present, account.passwordHash())) {
            throw BusinessException.invalid("access.error.presentPassword");
        }
        account.choosePassword(passwords.hashOfNew(chosen, account.login()));
        events.fire(AccessEvent.of(caller.actor(), "passwordChanged", account.id()));
        rightsChanged.fire(new AccountRightsChanged(account.id()));
        return account.epoch();
    }

    /** @param language {@code ja} or {@code en}; @param textSize {@code standard}, {@code large} or {@code xlarge} */
    public void prefer(Caller caller, String language, String textSize) {
        if (!language.matches("ja|en") || !textSize.matches("standard|large|xlarge")) {
            throw BusinessException.invalid("access.error.preference");
        }
        entities.find(Account.class, caller.accountId()).prefer(language, textSize);
    }

    private Optional<Account> byLogin(String login) {
        return entities.createQuery("select a from Account a where a.login = :login", Account.class)
                .setParameter("login", login).getResultStream().findFirst();
    }

    private static Actor actor(Account account) {
        return new Actor(account.id(), account.personId(), account.displayName(), "", "");
    }
}
