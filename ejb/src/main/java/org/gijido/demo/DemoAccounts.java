package org.gijido.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.access.AccountService;
import org.gijido.access.ApiTokenService;
import org.gijido.access.Callers;
import org.gijido.access.Passwords;
import org.gijido.access.Role;
import org.gijido.access.Secrets;
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.CouncillorOfDay;
import org.gijido.demo.DemoStaff.Member;
import org.gijido.directory.PostRank;

/**
 * An account for everybody. Some of them, one of each role, get a password and a token, which are told in a file; nobody
 * else can sign in.
 */
@Dependent
class DemoAccounts {

    private static final int PASSWORD_TAIL = 8;
    private static final int SPEAKER_SEAT = 16;

    @Inject
    private DemoStaff staff;
    @Inject
    private AssemblyService assembly;
    @Inject
    private AccountService accounts;
    @Inject
    private ApiTokenService tokens;
    @Inject
    private Callers callers;
    @Inject
    private Passwords passwords;
    @Inject
    private Clock clock;

    void load() {
        List<Member> members = staff.all();
        String password = "aoba-" + Secrets.random().replaceAll("[^a-z0-9]", "").substring(0, PASSWORD_TAIL);
        String hash = passwords.hashOfNew(password, "demo");
        List<DemoSignIn> signIns = new ArrayList<>();
        for (Member member : members) {
            Role shown = DemoCast.of(member, members);
            Set<Role> roles = shown == null ? roles(member) : EnumSet.of(shown);
            String name = member.person().name().full();
            open(member.person().id(), member.person().staffNumber(), name, shown, roles, hash, password, signIns);
        }
        for (CouncillorOfDay councillor : assembly.councillors(DemoCallers.FOUNDER, LocalDate.now(clock))) {
            open(councillor.personId(), "G%03d".formatted(councillor.seat()), councillor.name().full(),
                    councillor.seat() == SPEAKER_SEAT ? Role.COUNCILLOR : null, EnumSet.of(Role.COUNCILLOR), hash, password,
                    signIns);
        }
        DemoSignIn.write(signIns);
    }

    /** @param shown the role this person stands for in the demo; null for all others */
    private void open(long personId, String number, String name, Role shown, Set<Role> roles, String hash, String password,
            List<DemoSignIn> signIns) {
        String login = shown == null ? number : shown.code();
        long id = accounts.open(DemoCallers.FOUNDER, login, personId, name, false, roles);
        if (shown != null) {
            accounts.giveDemoPassword(DemoCallers.FOUNDER, id, hash);
            String token = tokens.create(callers.ofAccount(id).orElseThrow(), "demo", ApiTokenService.LONGEST_DAYS).token();
            signIns.add(new DemoSignIn(login, password, token, shown.code(), name));
        }
    }

    private static Set<Role> roles(Member member) {
        if (member.within(DemoCast.SECRETARIAT)) {
            return EnumSet.of(Role.SECRETARIAT);
        }
        Set<Role> roles = EnumSet.of(byRank(member.rank()));
        if (member.within(DemoCast.GENERAL_AFFAIRS)) {
            roles.add(Role.GENERAL_AFFAIRS);
        }
        return roles;
    }

    private static Role byRank(PostRank rank) {
        return switch (rank) {
            case MAYOR -> Role.MAYOR;
            case VICE_MAYOR -> Role.VICE_MAYOR;
            case DEPARTMENT_HEAD, DEPUTY_DEPARTMENT_HEAD -> Role.DEPARTMENT_HEAD;
            case DIVISION_HEAD -> Role.DIVISION_HEAD;
            case DEPUTY_DIVISION_HEAD, SECTION_HEAD, STAFF -> Role.DRAFTER;
        };
    }
}
