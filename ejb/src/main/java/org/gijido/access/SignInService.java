package org.gijido.access;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.entity.Account;
import org.gijido.access.entity.SignIn;
import org.gijido.shared.BusinessException;

/** Sign-in by login and password, sign-out, and the person's own settings. */
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
    private Endings endings;

    /**
     * @param address the browser's own, not that of a proxy between
     * @param device  the device cookie of an earlier sign-in
     */
    public SignInResult signIn(String login, String password, String address, Optional<String> device) {
        LocalDateTime now = LocalDateTime.now(clock);
        Optional<Account> account = byLogin(login.strip());
        SignInGuard.Keys keys = guard.keys(login.strip(), address, device, account.map(Account::id));
        Optional<LocalDateTime> lockedUntil = guard.lockedUntil(keys, now);
        if (lockedUntil.isPresent()) {
            if (guard.triedWhileLocked(keys, now)) {
                events.fire(AccessEvent.from(account, "triedWhileLocked", address));
            }
            return new SignInResult.Locked(lockedUntil.get());
        }
        boolean matches = passwords.matches(password, account.map(Account::passwordHash).orElse(null));
        if (!matches || account.get().disabled()) {
            boolean locked = guard.failed(keys, now);
            events.fire(AccessEvent.from(account, locked ? "signInLocked" : "signInRefused", address));
            return new SignInResult.Refused();
        }
        return signedIn(account.get(), keys, address, device.orElseGet(Secrets::random), now);
    }

    private SignInResult signedIn(Account account, SignInGuard.Keys keys, String address, String device, LocalDateTime now) {
        // Before anything else is locked: so do the acts that end sign-ins, and neither waits for the other in a circle.
        entities.lock(account, LockModeType.PESSIMISTIC_WRITE);
        guard.succeeded(keys);
        guard.know(device, account.id(), now);
        String token = Secrets.random();
        SignIn signIn = new SignIn(account, Secrets.hash(token), now);
        entities.persist(signIn);
        entities.flush();
        events.fire(AccessEvent.from(Optional.of(account), "signedIn", address));
        return new SignInResult.SignedIn(signIn.id(), token, device, account.mustChange());
    }

    /** Ends this sign-in and nothing else of the account. A token is not ended by it. */
    public void signOut(Admission admission) {
        Caller caller = admission.caller();
        if (admission.credential().kind() == Credential.Kind.SIGN_IN) {
            Optional.ofNullable(entities.find(SignIn.class, admission.credential().id()))
                    .ifPresent(signIn -> signIn.end(Ending.SIGNED_OUT, LocalDateTime.now(clock)));
            endings.tell(caller.accountId());
        }
        events.fire(AccessEvent.of(caller.actor(), "signedOut", caller.accountId()));
    }

    /**
     * The sign-in that asked goes on; all others of the account end, and its tokens.
     *
     * @throws BusinessException INVALID when the new password is too weak
     */
    public PasswordChange changePassword(Admission admission, String present, String chosen) {
        Caller caller = admission.caller();
        Account account = entities.find(Account.class, caller.accountId());
        LocalDateTime now = LocalDateTime.now(clock);
        SignInGuard.Keys keys = guard.keysOf(account.id());
        Optional<LocalDateTime> lockedUntil = guard.lockedUntil(keys, now);
        if (lockedUntil.isPresent()) {
            return new PasswordChange.Locked(lockedUntil.get());
        }
        if (!passwords.matches(present, account.passwordHash())) {
            boolean locked = guard.failed(keys, now);
            events.fire(AccessEvent.of(caller.actor(), locked ? "passwordLocked" : "passwordRefused", account.id()));
            return new PasswordChange.WrongPresent();
        }
        guard.succeeded(keys);
        account.choosePassword(passwords.hashOfNew(chosen, account.login()));
        Credential asked = admission.credential();
        if (asked.kind() == Credential.Kind.SIGN_IN) {
            endings.allBut(asked.id(), account, Ending.PASSWORD_CHANGED);
        } else {
            endings.all(account, Ending.PASSWORD_CHANGED);
        }
        events.fire(AccessEvent.of(caller.actor(), "passwordChanged", account.id()));
        return new PasswordChange.Changed();
    }

    /** @param language {@code ja} or {@code en}; @param textSize {@code standard}, {@code large} or {@code xlarge} */
    public void prefer(Caller caller, String language, String textSize) {
        if (!language.matches("ja|en") || !textSize.matches("standard|large|xlarge")) {
            throw BusinessException.invalid("access.error.preference");
        }
        entities.find(Account.class, caller.accountId()).prefer(language, textSize);
    }

    /** @param use whether keys pressed alone do something for the caller */
    public void useSingleKeys(Caller caller, boolean use) {
        entities.find(Account.class, caller.accountId()).useSingleKeys(use);
    }

    private Optional<Account> byLogin(String login) {
        return entities.createQuery("select a from Account a where a.login = :login", Account.class)
                .setParameter("login", login).getResultStream().findFirst();
    }
}
