package org.gijido.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.access.AccountService;
import org.gijido.access.AccountService.AccountRow;
import org.gijido.access.Caller;
import org.gijido.access.Callers;
import org.gijido.access.Role;
import org.gijido.demo.DemoStaff.Member;
import org.gijido.directory.DirectoryService;
import org.gijido.directory.OrganisationOfDay;
import org.gijido.directory.PostRank;
import org.gijido.directory.UnitOfDay;

/** Who in the city does what: the drafter of a division, its head, the head above, and those on top. */
@Dependent
class DemoOffice {

    private static final int ALL = 5_000;

    @Inject
    private DemoStaff staff;
    @Inject
    private AccountService accounts;
    @Inject
    private Callers callers;
    @Inject
    private DirectoryService directory;
    @Inject
    private Clock clock;
    private final Map<Long, AccountRow> byPerson = new HashMap<>();
    private final Map<Long, Caller> known = new HashMap<>();
    private List<Member> members;
    private OrganisationOfDay organisation;
    private LocalDate today;

    /** Reads who there is; to be called first. */
    void open() {
        today = LocalDate.now(clock);
        members = staff.all();
        organisation = directory.organisation(DemoCallers.FOUNDER, today);
        accounts.list(DemoCallers.FOUNDER, "", 0, ALL).stream().filter(account -> account.personId() != null)
                .forEach(account -> byPerson.put(account.personId(), account));
    }

    LocalDate today() {
        return today;
    }

    DemoHours hours() {
        return new DemoHours(today);
    }

    UnitOfDay division(String code) {
        return organisation.divisions().stream().filter(unit -> unit.code().equals(code)).findFirst().orElseThrow();
    }

    String departmentName(String divisionCode) {
        return organisation.name(division(divisionCode).parentId());
    }

    Caller generalAffairs() {
        return caller(Role.GENERAL_AFFAIRS, member -> member.within("020103"));
    }

    /** One of the division's section heads; another one for another turn. */
    Caller drafter(String divisionCode, int turn) {
        List<Member> heads = members.stream().filter(member -> member.within(divisionCode)
                && member.rank() == PostRank.SECTION_HEAD && has(member, Role.DRAFTER)).toList();
        return caller(heads.get(turn % heads.size()));
    }

    Caller divisionHead(String divisionCode) {
        return caller(Role.DIVISION_HEAD, member -> member.unitCode().equals(divisionCode));
    }

    Caller departmentHead(String divisionCode) {
        return caller(Role.DEPARTMENT_HEAD, member -> member.unitCode().equals(divisionCode.substring(0, 2))
                && member.rank() == PostRank.DEPARTMENT_HEAD);
    }

    Caller viceMayor() {
        return caller(Role.VICE_MAYOR, member -> member.unitCode().isEmpty());
    }

    Caller mayor() {
        return caller(Role.MAYOR, member -> member.unitCode().isEmpty());
    }

    private Caller caller(Role role, Predicate<Member> where) {
        return caller(members.stream().filter(where).filter(member -> has(member, role)).findFirst().orElseThrow());
    }

    Caller person(long id) {
        return known.computeIfAbsent(byPerson.get(id).id(), account -> callers.ofAccount(account).orElseThrow());
    }

    private Caller caller(Member member) {
        return known.computeIfAbsent(byPerson.get(member.person().id()).id(), id -> callers.ofAccount(id).orElseThrow());
    }

    private boolean has(Member member, Role role) {
        AccountRow account = byPerson.get(member.person().id());
        return account != null && account.roles().contains(role);
    }
}
