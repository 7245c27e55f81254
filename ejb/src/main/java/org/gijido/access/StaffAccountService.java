package org.gijido.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;

import org.gijido.access.PersonSource.Listed;
import org.gijido.access.entity.Account;
import org.gijido.shared.BusinessException;

/** Opens accounts for many members of staff at once, after the directory has taken them in. */
@Stateless
public class StaffAccountService {

    /** @param loginTaken an account that is not tied to the person bears the staff number as its login */
    public record WithoutAccount(Listed person, boolean loginTaken) {
    }

    /** @param roles empty for the one that the highest post asks for */
    public record Wanted(long personId, Set<Role> roles) {
    }

    /** What is handed over to one person; the password is kept nowhere else. */
    public record FirstPassword(long accountId, long personId, String login, String name, String department, String division,
            String password) {
    }

    /** @param skipped persons who have an account by now, hold no post today, or whose staff number is another's login */
    public record Opened(List<FirstPassword> passwords, List<Long> skipped) {
    }

    private record Prepared(Listed person, Account account, String password) {
    }

    private static final String HOLDERS = "select a.personId from Account a where a.personId is not null";

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private PersonSource people;
    @Inject
    private Passwords passwords;
    @Inject
    private Clock clock;
    @Inject
    private Event<AccessEvent> events;

    /** Staff of today without an account, disabled ones counted, department by department. */
    public List<WithoutAccount> without(Caller caller) {
        caller.require(Permission.ACCOUNT_ADMIN);
        Set<Long> holders = new HashSet<>(entities.createQuery(HOLDERS, Long.class).getResultList());
        Set<String> logins = new HashSet<>(entities.createQuery("select a.login from Account a", String.class).getResultList());
        return people.staff(LocalDate.now(clock)).stream().filter(person -> !holders.contains(person.personId()))
                .map(person -> new WithoutAccount(person, logins.contains(person.staffNumber()))).toList();
    }

    /** How many these are, without looking at them. */
    public long countWithout(Caller caller) {
        caller.require(Permission.ACCOUNT_ADMIN);
        return people.countStaff(LocalDate.now(clock), HOLDERS);
    }

    /**
     * Opens an account under the staff number for each, with a first password that must be changed; all or none. Who has
     * an account is skipped, so that asking twice opens nothing twice.
     *
     * @param done hears how many passwords are made: each takes its time on purpose
     * @throws BusinessException CONFLICT when another administrator opened one of them at the same moment
     */
    public Opened open(Caller caller, List<Wanted> wanted, IntConsumer done) {
        Map<Long, WithoutAccount> without = without(caller).stream()
                .collect(Collectors.toMap(one -> one.person().personId(), Function.identity()));
        List<Prepared> prepared = new ArrayList<>();
        List<Long> skipped = new ArrayList<>();
        for (Wanted one : wanted) {
            WithoutAccount found = without.remove(one.personId());
            if (found == null || found.loginTaken()) {
                skipped.add(one.personId());
            } else {
                prepared.add(prepare(found.person(), one.roles()));
                done.accept(prepared.size());
            }
        }
        return new Opened(store(caller, prepared), skipped);
    }

    private Prepared prepare(Listed person, Set<Role> roles) {
        String password = Secrets.firstPassword();
        Account account = new Account(person.staffNumber(), person.personId(), person.name(), false,
                roles.isEmpty() ? Set.of(person.role()) : roles);
        account.issuePassword(passwords.hashOfFirst(password));
        return new Prepared(person, account, password);
    }

    /** After all passwords are made, so that nothing is locked meanwhile. */
    private List<FirstPassword> store(Caller caller, List<Prepared> prepared) {
        try {
            prepared.forEach(one -> entities.persist(one.account()));
            entities.flush();
        } catch (PersistenceException loginTaken) {
            throw BusinessException.conflict("access.error.openedMeanwhile");
        }
        return prepared.stream().map(one -> opened(caller, one)).toList();
    }

    private FirstPassword opened(Caller caller, Prepared one) {
        long id = Objects.requireNonNull(one.account().id());
        Listed person = one.person();
        events.fire(new AccessEvent(caller.actor(), "access.accountOpened", "account:" + id,
                Map.of("roles", one.account().roles().stream().map(Role::code).sorted().toList(), "person", person.personId(),
                        "passwordIssued", true)));
        return new FirstPassword(id, person.personId(), one.account().login(), person.name(), person.department(),
                person.division(), one.password());
    }
}
