package org.gijido.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.PersonSource.Listed;
import org.gijido.access.PersonSource.PersonOfDay;
import org.gijido.access.entity.Account;
import org.gijido.shared.BusinessException;

/**
 * Ties an account to the person whose name and posts it acts with. Who was signed in as one person, or had made a token as
 * one, does not go on as another: everything that the account was entered with ends.
 */
@Stateless
public class AccountPersonService {

    private static final int MOST_FOUND = 20;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private PersonSource people;
    @Inject
    private Clock clock;
    @Inject
    private Event<AccessEvent> events;
    @Inject
    private Endings endings;

    /** @param text a part of the name or its kana, or the whole staff number; @return at most 20 */
    public List<Listed> search(Caller caller, String text) {
        caller.require(Permission.ACCOUNT_ADMIN);
        return people.matching(text, LocalDate.now(clock), MOST_FOUND);
    }

    /** The person as of today; empty for one whose name is not known today. */
    public Optional<PersonOfDay> person(Caller caller, long personId) {
        caller.require(Permission.ACCOUNT_ADMIN);
        return people.on(personId, LocalDate.now(clock));
    }

    /** @throws BusinessException CONFLICT for a shared account, and when another account that works is the person's */
    public void tie(Caller caller, long accountId, long personId) {
        caller.require(Permission.ACCOUNT_ADMIN);
        Account account = account(accountId);
        PersonOfDay person = people.on(personId, LocalDate.now(clock))
                .orElseThrow(() -> BusinessException.notFound("access.error.noPerson"));
        if (account.shared()) {
            throw BusinessException.conflict("access.error.sharedHasNoPerson");
        }
        otherLogin(accountId, personId).ifPresent(login -> {
            throw BusinessException.conflict("access.error.personHasAccount", person.name(), login);
        });
        if (Long.valueOf(personId).equals(account.personId())) {
            return;
        }
        account.tieTo(personId, person.name());
        endings.all(account, Ending.PERSON_TIED);
        fire(caller, "personTied", accountId, personId);
    }

    public void untie(Caller caller, long accountId) {
        caller.require(Permission.ACCOUNT_ADMIN);
        Account account = account(accountId);
        if (account.personId() == null) {
            return;
        }
        long former = account.personId();
        account.untie();
        endings.all(account, Ending.PERSON_UNTIED);
        fire(caller, "personUntied", accountId, former);
    }

    private Optional<String> otherLogin(long accountId, long personId) {
        return entities.createQuery("""
                select a.login from Account a
                where a.personId = :person and a.id <> :account and not a.disabled order by a.login""", String.class)
                .setParameter("person", personId).setParameter("account", accountId).getResultStream().findFirst();
    }

    private Account account(long id) {
        return Optional.ofNullable(entities.find(Account.class, id))
                .orElseThrow(() -> BusinessException.notFound("access.error.noAccount"));
    }

    private void fire(Caller caller, String act, long accountId, long personId) {
        events.fire(new AccessEvent(caller.actor(), "access." + act, "account:" + accountId, Map.of("person", personId)));
    }
}
