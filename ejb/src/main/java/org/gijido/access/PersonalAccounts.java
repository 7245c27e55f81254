package org.gijido.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.AccountService.AccountRow;
import org.gijido.access.entity.Account;
import org.gijido.platform.InList;

/** Finds the accounts of people, for the features that ask on nobody's behalf; no user reaches it, so it asks for no caller. */
@Dependent
public class PersonalAccounts {

    @PersistenceContext
    private EntityManager entities;

    /** Every account of one person alone that can be used now, in no order. */
    public List<AccountRow> usable() {
        return entities.createQuery("""
                select distinct a from Account a left join fetch a.roles
                where a.disabled = false and a.shared = false""", Account.class)
                .getResultStream().map(AccountService::row).toList();
    }

    /** Those of the persons who have an account that can be used now and has the permission. */
    public Set<Long> whoMay(Permission permission, Collection<Long> personIds) {
        InList persons = new InList("persons", personIds);
        InList roles = new InList("roles", Arrays.stream(Role.values()).filter(permission::allowedTo).toList());
        return roles.bind(persons.bind(entities.createQuery("""
                select distinct a.personId from Account a join a.roles r
                where a.disabled = false and r in %s and a.personId in %s""".formatted(roles, persons), Long.class)))
                .getResultStream().collect(Collectors.toCollection(TreeSet::new));
    }
}
