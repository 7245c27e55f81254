package org.gijido.access;

import java.util.List;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.AccountService.AccountRow;
import org.gijido.access.entity.Account;

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
}
