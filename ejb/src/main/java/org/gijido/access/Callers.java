package org.gijido.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.PersonSource.PersonOfDay;
import org.gijido.access.entity.Account;
import org.gijido.platform.InList;

/** Finds out, for each request, who an account is today; in a transaction only where its caller has begun one. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Callers {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private PersonSource people;
    @Inject
    private Clock clock;

    /** @return empty when the account is disabled */
    public Optional<Caller> ofAccount(long accountId) {
        return Optional.ofNullable(ofAccounts(List.of(accountId)).get(accountId));
    }

    /** By account; those that are disabled are missing. Three questions, however many are asked for. */
    public Map<Long, Caller> ofAccounts(Collection<Long> accountIds) {
        InList ids = new InList("ids", accountIds);
        List<Account> accounts = accountIds.isEmpty() ? List.of() : ids.bind(entities.createQuery(
                "select a from Account a left join fetch a.roles where a.id in " + ids + " and not a.disabled", Account.class))
                .getResultList();
        Map<Long, PersonOfDay> persons = people.on(accounts.stream().map(Account::personId).filter(Objects::nonNull)
                .collect(Collectors.toSet()), LocalDate.now(clock));
        return accounts.stream().collect(Collectors.toMap(Account::id,
                account -> caller(account, Optional.ofNullable(account.personId()).map(persons::get))));
    }

    /** Those accounts that are open and have the role at this moment, for acts that may not rely on an earlier look. */
    public Set<Long> holding(Collection<Long> accountIds, Role role) {
        InList ids = new InList("ids", accountIds);
        return accountIds.isEmpty() ? Set.of() : new HashSet<>(ids.bind(entities.createQuery("""
                select a.id from Account a join a.roles r
                where r = :role and not a.disabled and not a.shared and a.id in\s""" + ids, Long.class))
                .setParameter("role", role).getResultList());
    }

    private static Caller caller(Account account, Optional<PersonOfDay> person) {
        return new Caller(account.id(), account.personId(), account.login(),
                person.map(PersonOfDay::name).orElse(account.displayName()), account.roles(), account.shared(),
                person.map(PersonOfDay::posts).orElse(List.of()),
                account.language().map(Locale::forLanguageTag).orElse(Caller.NO_LANGUAGE), account.textSize(),
                account.singleKeys());
    }
}
