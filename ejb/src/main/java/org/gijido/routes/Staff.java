package org.gijido.routes;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gijido.access.AccountService.AccountRow;
import org.gijido.access.Caller;
import org.gijido.access.Role;
import org.gijido.directory.OrganisationOfDay;
import org.gijido.directory.PersonOfDay;
import org.gijido.directory.StaffOfDay;
import org.gijido.directory.UnitKind;
import org.gijido.directory.UnitOfDay;
import org.gijido.routes.Candidate.Deputy;
import org.gijido.routes.Candidate.Reason;

/** All who are in service on a day, with the accounts of now: who fits at which place. */
record Staff(RouteKind kind, StaffOfDay day, List<AccountRow> accounts) {

    /** First those who stamp; then those whose post fits and who cannot. */
    List<Candidate> candidates(Who who, Origin origin) {
        Stream<Candidate> found = who.byRoleAlone()
                ? accounts.stream().filter(account -> opens(who, account.roles())).map(account -> byRole(who, account))
                : byPost(who, origin);
        return found.sorted(Comparator.comparing(Candidate::filled).reversed().thenComparing(Candidate::reason)).toList();
    }

    /** Where a paper of the division comes from. */
    Origin origin(long division) {
        OrganisationOfDay organisation = day.organisation();
        return new Origin(division, organisation.above(division, UnitKind.DEPARTMENT).map(UnitOfDay::id).orElse(0L));
    }

    /** How many different people can stamp there, wherever a paper comes from that has the most of them. */
    int most(Place place) {
        Stream<Origin> origins = place.who().within().own()
                ? day.organisation().divisions().stream().map(division -> origin(division.id())) : Stream.of(new Origin(0, 0));
        return origins.mapToInt(origin -> Seat.coming(place.howMany(), seats(place.who(), origin), Set.of(), Set.of()))
                .max().orElse(0);
    }

    List<Seat> seats(Who who, Origin origin) {
        return candidates(who, origin).stream().map(Candidate::seat).toList();
    }

    private static Candidate byRole(Who who, AccountRow account) {
        return new Candidate(Signer.of(account.personId(), account.id()), account.name(), "",
                first(who, account.roles()) ? Reason.ROLE : Reason.STANDS_IN, false, null);
    }

    private Stream<Candidate> byPost(Who who, Origin origin) {
        Map<Long, Set<Role>> roles = roles();
        return day.people().stream().flatMap(person -> person.posts().stream().map(day.organisation()::post)
                .filter(post -> who.holds(post, origin)).limit(1).map(post -> new Candidate(Signer.person(person.id()),
                        person.name().full(), words(post), reason(who, roles.get(person.id())),
                        day.away().contains(person.id()), deputy(who, person, roles))));
    }

    /** By person: of several accounts of one, any opens the door. */
    private Map<Long, Set<Role>> roles() {
        return accounts.stream().filter(account -> account.personId() != null)
                .collect(toMap(AccountRow::personId, AccountRow::roles,
                        (one, other) -> Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet())));
    }

    private Deputy deputy(Who who, PersonOfDay away, Map<Long, Set<Role>> roles) {
        Long deputy = day.acting().get(away.id());
        if (deputy == null) {
            return null;
        }
        Reason reason = reason(who, roles.get(deputy));
        return new Deputy(Signer.person(deputy), name(deputy), reason == Reason.STANDS_IN ? Reason.POST : reason);
    }

    private String name(long person) {
        Optional<String> inService = day.people().stream().filter(one -> one.id() == person).findFirst()
                .map(one -> one.name().full());
        return inService.or(() -> accounts.stream().filter(account -> Long.valueOf(person).equals(account.personId())).findFirst()
                .map(AccountRow::name)).orElse("");
    }

    private Reason reason(Who who, Set<Role> roles) {
        if (roles == null) {
            return Reason.NO_ACCOUNT;
        }
        if (!opens(who, roles)) {
            return Reason.NO_ROLE;
        }
        return first(who, roles) ? Reason.POST : Reason.STANDS_IN;
    }

    /** Whether it is the one who is told that it waits. */
    private static boolean first(Who who, Set<Role> roles) {
        return who.door().isEmpty() || roles.contains(who.door().getFirst());
    }

    private boolean opens(Who who, Set<Role> roles) {
        return (who.door().isEmpty() ? kind.doors() : who.door()).stream().anyMatch(roles::contains);
    }

    private static String words(Caller.Post post) {
        return Stream.of(post.departmentName(), post.divisionName(), post.title()).filter(word -> !word.isEmpty())
                .collect(joining(" "));
    }
}
