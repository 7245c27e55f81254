package org.gijido.routes;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gijido.access.AccountService;
import org.gijido.access.AccountService.AccountRow;
import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.Role;
import org.gijido.directory.DirectoryService;
import org.gijido.directory.OrganisationOfDay;
import org.gijido.directory.PersonOfDay;
import org.gijido.directory.UnitKind;
import org.gijido.directory.UnitOfDay;
import org.gijido.routes.RouteTrial.Candidate;
import org.gijido.routes.RouteTrial.Reason;

/** Tries a route: who would stamp a paper of a division today, and why. Stores nothing. */
@Stateless
public class RouteTrialService {
    /** All who are in service today, with their accounts. */
    private record Staff(OrganisationOfDay today, List<PersonOfDay> people, List<AccountRow> accounts) {}

    @Inject
    private AccountService accounts;
    @Inject
    private DirectoryService directory;
    @Inject
    private Clock clock;

    /** @param division that the paper comes from */
    public List<RouteTrial> of(Caller caller, RouteKind kind, List<Place> places, String course, long division) {
        caller.require(Permission.SETTINGS_EDIT);
        LocalDate day = LocalDate.now(clock);
        OrganisationOfDay today = directory.organisation(caller, day);
        Staff staff = new Staff(today, directory.inService(caller, day), accounts.personal(caller));
        Origin origin = new Origin(division, today.above(division, UnitKind.DEPARTMENT).map(UnitOfDay::id).orElse(0L));
        return places.stream().filter(place -> place.courses().contains(course))
                .map(place -> new RouteTrial(place, people(staff, kind, place.who(), origin))).toList();
    }

    private static List<Candidate> people(Staff staff, RouteKind kind, Who who, Origin origin) {
        Stream<Candidate> found = who.byRoleAlone()
                ? staff.accounts().stream().filter(account -> opens(kind, who, account.roles()))
                        .map(account -> new Candidate(account.name(), "", Reason.ROLE))
                : byPost(staff, kind, who, origin);
        return found.sorted(Comparator.comparing(Candidate::reason)).toList();
    }

    private static Stream<Candidate> byPost(Staff staff, RouteKind kind, Who who, Origin origin) {
        Map<Long, AccountRow> byPerson = staff.accounts().stream().filter(account -> account.personId() != null)
                .collect(toMap(AccountRow::personId, Function.identity(), (first, second) -> first));
        return staff.people().stream().flatMap(person -> person.posts().stream().map(staff.today()::post)
                .filter(post -> who.holds(post, origin)).limit(1)
                .map(post -> new Candidate(person.name().full(), words(post), reason(kind, who, byPerson.get(person.id())))));
    }

    private static Reason reason(RouteKind kind, Who who, AccountRow account) {
        Optional<Set<Role>> roles = Optional.ofNullable(account).map(AccountRow::roles);
        if (roles.isEmpty()) {
            return Reason.NO_ACCOUNT;
        }
        if (!opens(kind, who, roles.get())) {
            return Reason.NO_ROLE;
        }
        return who.door().isEmpty() || roles.get().contains(who.door().getFirst()) ? Reason.POST : Reason.STANDS_IN;
    }

    private static boolean opens(RouteKind kind, Who who, Set<Role> roles) {
        return (who.door().isEmpty() ? kind.doors() : who.door()).stream().anyMatch(roles::contains);
    }

    private static String words(Caller.Post post) {
        return Stream.of(post.departmentName(), post.divisionName(), post.title()).filter(word -> !word.isEmpty())
                .collect(joining(" "));
    }
}
