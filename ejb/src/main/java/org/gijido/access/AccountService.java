package org.gijido.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.entity.Account;
import org.gijido.platform.Letters;
import org.gijido.platform.Mode;
import org.gijido.platform.Paging;
import org.gijido.shared.BusinessException;

/** What the administrator does with accounts. */
@Stateless
public class AccountService {

    private static final int MOST_ROWS = 10_000;

    public record AccountRow(long id, String login, String name, Long personId, boolean shared, boolean disabled,
            Set<Role> roles) {
    }

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Passwords passwords;
    @Inject
    private PersonSource people;
    @Inject
    private PersonalAccounts personal;
    @Inject
    private Clock clock;
    @Inject
    private Event<AccessEvent> events;
    @Inject
    private Endings endings;

    /**
     * Opens an account that nobody can sign in to until it is given a password.
     *
     * @param personId null for a shared or technical account
     * @throws BusinessException CONFLICT when the login is taken, NOT_FOUND for a person who is not known today
     */
    public long open(Caller caller, String login, Long personId, String displayName, boolean shared, Set<Role> roles) {
        caller.require(Permission.ACCOUNT_ADMIN);
        if (login.isBlank() || Letters.count(login) > 100) {
            throw BusinessException.invalid("access.error.login");
        }
        if (personId != null && people.on(personId, LocalDate.now(clock)).isEmpty()) {
            throw BusinessException.notFound("access.error.noPerson");
        }
        if (find(login).isPresent()) {
            throw BusinessException.conflict("access.error.loginTaken", login);
        }
        Account account = new Account(login, personId, displayName, shared, roles);
        entities.persist(account);
        entities.flush();
        fire(caller, "accountOpened", account, Map.of("roles", codes(roles), "shared", shared));
        return account.id();
    }

    /** @return the password to hand over; it must be changed at the first sign-in */
    public String issuePassword(Caller caller, long accountId) {
        caller.require(Permission.ACCOUNT_ADMIN);
        Account account = account(accountId);
        String password = Secrets.firstPassword();
        account.issuePassword(passwords.hashOfFirst(password));
        endings.all(account, Ending.PASSWORD_ISSUED);
        fire(caller, "passwordIssued", account, Map.of());
        return password;
    }

    /**
     * Gives a password that need not be changed. Only the demo city has such.
     *
     * @param hash made by {@link Passwords#hashOfNew}
     */
    public void giveDemoPassword(Caller caller, long accountId, String hash) {
        caller.require(Permission.ACCOUNT_ADMIN);
        if (Mode.current() != Mode.DEMO) {
            throw new IllegalStateException("passwords that are handed out unchanged exist in the demo only");
        }
        account(accountId).choosePassword(hash);
    }

    /** The same roles again change nothing and end nothing. */
    public void assignRoles(Caller caller, long accountId, Set<Role> roles) {
        caller.require(Permission.ACCOUNT_ADMIN);
        Account account = account(accountId);
        if (account.roles().equals(roles)) {
            return;
        }
        account.assignRoles(roles);
        endings.all(account, Ending.ROLES_CHANGED);
        fire(caller, "rolesAssigned", account, Map.of("roles", codes(roles)));
    }

    public void disable(Caller caller, long accountId) {
        caller.require(Permission.ACCOUNT_ADMIN);
        if (accountId == caller.accountId()) {
            throw BusinessException.conflict("access.error.disableSelf");
        }
        Account account = account(accountId);
        account.disable();
        endings.all(account, Ending.DISABLED);
        fire(caller, "accountDisabled", account, Map.of());
    }

    public void enable(Caller caller, long accountId) {
        caller.require(Permission.ACCOUNT_ADMIN);
        Account account = account(accountId);
        account.enable();
        fire(caller, "accountEnabled", account, Map.of());
    }

    /**
     * All that a search finds, for a spreadsheet.
     *
     * @throws BusinessException INVALID when more are found than a list gives at once: a part would be taken for all
     */
    public List<AccountRow> all(Caller caller, String search) {
        long found = count(caller, search);
        if (found > MOST_ROWS) {
            throw BusinessException.invalid("platform.error.tooManyToSave", found, MOST_ROWS);
        }
        return list(caller, search, 0, MOST_ROWS);
    }

    /** @param search part of a login or name; @param page from 0 */
    public List<AccountRow> list(Caller caller, String search, int page, int size) {
        caller.require(Permission.ACCOUNT_ADMIN);
        Paging rows = Paging.of(page, size, MOST_ROWS);
        return entities.createQuery("""
                select a from Account a where a.login like :part or a.displayName like :part order by a.login""", Account.class)
                .setParameter("part", '%' + search.strip() + '%')
                .setFirstResult(rows.first()).setMaxResults(rows.size()).getResultList().stream().map(AccountService::row)
                .toList();
    }

    /** Every account of one person alone that can be used now, in no order. */
    public List<AccountRow> personal(Caller caller) {
        caller.require(Permission.ACCOUNT_ADMIN);
        return personal.usable();
    }

    /** @return how many accounts {@link #list} would give on all its pages */
    public long count(Caller caller, String search) {
        caller.require(Permission.ACCOUNT_ADMIN);
        return entities
                .createQuery("select count(a) from Account a where a.login like :part or a.displayName like :part", Long.class)
                .setParameter("part", '%' + search.strip() + '%').getSingleResult();
    }

    /** @throws BusinessException NOT_FOUND when there is no such account */
    public AccountRow find(Caller caller, long accountId) {
        caller.require(Permission.ACCOUNT_ADMIN);
        return row(account(accountId));
    }

    static AccountRow row(Account account) {
        return new AccountRow(account.id(), account.login(), account.displayName(), account.personId(), account.shared(),
                account.disabled(), account.roles());
    }

    private Optional<Account> find(String login) {
        return entities.createQuery("select a from Account a where a.login = :login", Account.class)
                .setParameter("login", login).getResultStream().findFirst();
    }

    private Account account(long id) {
        return Optional.ofNullable(entities.find(Account.class, id))
                .orElseThrow(() -> BusinessException.notFound("access.error.noAccount"));
    }

    private void fire(Caller caller, String act, Account account, Map<String, ?> detail) {
        events.fire(new AccessEvent(caller.actor(), "access." + act, "account:" + account.id(), detail));
    }

    private static List<String> codes(Set<Role> roles) {
        return roles.stream().map(Role::code).sorted().toList();
    }
}
