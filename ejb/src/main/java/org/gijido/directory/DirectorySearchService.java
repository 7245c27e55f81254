package org.gijido.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.directory.FoundInDirectory.AUnit;
import org.gijido.directory.FoundInDirectory.Somebody;
import org.gijido.directory.PersonOfDay.PostOfDay;
import org.gijido.search.FoundPage;
import org.gijido.search.Lookup;
import org.gijido.search.Searches;

/** Finds people and units of today by name, reading, post and number. */
@Stateless
public class DirectorySearchService {

    /** Somebody's post in the unit. */
    private record Holder(PersonOfDay person, PostOfDay post) {
    }

    @Inject
    private PersonRepository people;
    @Inject
    private UnitRepository units;
    @Inject
    private Searches searches;
    @Inject
    private Clock clock;

    /** Who has the staff number that was typed; where nobody has, whoever is called so. */
    public FoundPage<FoundInDirectory> lookUp(Caller caller, Lookup lookup) {
        caller.require(Permission.DIRECTORY_READ);
        LocalDate today = LocalDate.now(clock);
        String number = DirectoryDocuments.staffNumber(lookup.text());
        Optional<Searches.Found> numbered = Optional.of(number).filter(typed -> !typed.isEmpty())
                .map(typed -> searches.search(DirectorySearchKind.KIND,
                        lookup.numbered("", Map.of(DirectoryDocuments.NUMBER, typed))))
                .filter(found -> found.result().total() > 0);
        Searches.Found found = numbered.orElseGet(() -> searches.search(DirectorySearchKind.KIND, lookup.best(today, null)));
        return FoundPage.of(found, numbered.isPresent(), ids -> byId(ids, today));
    }

    private Map<String, FoundInDirectory> byId(List<String> ids, LocalDate day) {
        OrganisationOfDay organisation = units.on(day);
        Map<String, FoundInDirectory> found = new HashMap<>();
        people.byIds(numbers(ids, DirectoryDocuments.PERSON), day)
                .forEach(person -> found.put(DirectoryDocuments.PERSON + person.id(),
                        new Somebody(person.staffNumber(), person.name(),
                                person.posts().stream().findFirst().map(organisation::words).orElse(""))));
        List<UnitOfDay> wanted = numbers(ids, DirectoryDocuments.UNIT).stream().map(organisation::find)
                .flatMap(Optional::stream).toList();
        Map<Long, String> heads = heads(wanted, day);
        wanted.forEach(unit -> found.put(DirectoryDocuments.UNIT + unit.id(), new AUnit(unit.id(), unit.name(),
                unit.parentId() == null ? "" : organisation.path(unit.parentId()), heads.getOrDefault(unit.id(), ""))));
        return found;
    }

    /** The highest rank in each unit itself; the main post before a concurrent one. */
    private Map<Long, String> heads(List<UnitOfDay> wanted, LocalDate day) {
        List<Long> ids = wanted.stream().map(UnitOfDay::id).toList();
        List<PersonOfDay> members = ids.isEmpty() ? List.of() : people.inUnits(ids, day);
        Map<Long, String> heads = new HashMap<>();
        ids.forEach(id -> members.stream().flatMap(person -> posts(person, id))
                .filter(holder -> holder.post().rank() != PostRank.STAFF)
                .min(Comparator.comparing((Holder holder) -> holder.post().rank()).thenComparing(holder -> holder.post().kind()))
                .ifPresent(head -> heads.put(id, head.post().title() + " " + head.person().name().full())));
        return heads;
    }

    private static Stream<Holder> posts(PersonOfDay person, Long unit) {
        return person.posts().stream().filter(post -> Objects.equals(post.unitId(), unit))
                .map(post -> new Holder(person, post));
    }

    private static List<Long> numbers(List<String> ids, String kind) {
        return ids.stream().filter(id -> id.startsWith(kind)).map(id -> Long.valueOf(id.substring(kind.length()))).toList();
    }
}
