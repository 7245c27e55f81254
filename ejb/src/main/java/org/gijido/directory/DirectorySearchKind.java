package org.gijido.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.directory.entity.Person;
import org.gijido.directory.entity.PersonNamePeriod;
import org.gijido.directory.entity.Unit;
import org.gijido.directory.entity.UnitPeriod;
import org.gijido.index.IndexDocument;
import org.gijido.index.IndexLayout;
import org.gijido.platform.InList;
import org.gijido.search.SearchKind;
import org.gijido.search.Searches;

/** People and units as the index knows them: under the names and with the posts of today. */
@ApplicationScoped
public class DirectorySearchKind implements SearchKind {

    static final String KIND = DirectoryDocuments.LAYOUT.name();

    /** Units come after all people. */
    private static final long UNITS_FROM = 1L << 40;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private PersonRepository people;
    @Inject
    private UnitRepository units;
    @Inject
    private Searches searches;
    @Inject
    private Clock clock;

    @Override
    public IndexLayout layout() {
        return DirectoryDocuments.LAYOUT;
    }

    @Override
    public List<IndexDocument> documents(Collection<String> ids) {
        return Stream.concat(people(numbers(ids, DirectoryDocuments.PERSON)).stream(),
                units(numbers(ids, DirectoryDocuments.UNIT)).stream()).toList();
    }

    @Override
    public Batch after(long number, int most) {
        List<Long> persons = number >= UNITS_FROM ? List.of() : next("select p.id from Person p", "p.id", number, most);
        if (!persons.isEmpty()) {
            return batch(people(persons), persons.getLast(), most);
        }
        List<Long> found = next("select u.id from Unit u", "u.id", Math.max(0, number - UNITS_FROM), most);
        return found.isEmpty() ? new Batch(List.of(), number) : batch(units(found), UNITS_FROM + found.getLast(), most);
    }

    /** Some that have no name would look like the end. */
    private Batch batch(List<IndexDocument> documents, long last, int most) {
        return documents.isEmpty() ? after(last, most) : new Batch(documents, last);
    }

    private List<Long> next(String select, String id, long after, int most) {
        return entities.createQuery(select + " where " + id + " > :after order by " + id, Long.class)
                .setParameter("after", after).setMaxResults(most).getResultList();
    }

    private List<IndexDocument> people(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        LocalDate day = LocalDate.now(clock);
        InList wanted = new InList("ids", ids);
        Map<Long, List<PersonNamePeriod>> names = wanted.bind(entities.createQuery("select n from PersonNamePeriod n"
                + " where n.personId in " + wanted + " order by n.period.validFrom", PersonNamePeriod.class))
                .getResultStream().collect(Collectors.groupingBy(PersonNamePeriod::personId));
        Map<Long, PersonOfDay> ofDay = people.byIds(ids, day).stream()
                .collect(Collectors.toMap(PersonOfDay::id, Function.identity()));
        OrganisationOfDay organisation = units.on(day);
        DirectoryDocuments documents = new DirectoryDocuments(day);
        return wanted.bind(entities.createQuery("select p from Person p where p.id in " + wanted, Person.class))
                .getResultStream().filter(person -> names.containsKey(person.id()))
                .map(person -> documents.person(person, names.get(person.id()), Stream.ofNullable(ofDay.get(person.id()))
                        .flatMap(found -> found.posts().stream()).map(organisation::words).toList()))
                .toList();
    }

    private List<IndexDocument> units(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        InList wanted = new InList("ids", ids);
        Map<Unit, List<UnitPeriod>> periods = wanted.bind(entities.createQuery("select p from UnitPeriod p join fetch p.unit u"
                + " where u.id in " + wanted + " order by p.period.validFrom", UnitPeriod.class))
                .getResultStream().collect(Collectors.groupingBy(UnitPeriod::unit));
        DirectoryDocuments documents = new DirectoryDocuments(LocalDate.now(clock));
        return periods.entrySet().stream().map(unit -> documents.unit(unit.getKey(), unit.getValue())).toList();
    }

    private static List<Long> numbers(Collection<String> ids, String kind) {
        return ids.stream().filter(id -> id.startsWith(kind)).map(id -> Long.valueOf(id.substring(kind.length()))).toList();
    }

    /** Any of them may be another one now, as after a file was taken in; in the transaction that does it. */
    public void tellAll() {
        tell(entities.createQuery("select p.id from Person p", Long.class).getResultList(), DirectoryDocuments.PERSON);
        tell(entities.createQuery("select u.id from Unit u", Long.class).getResultList(), DirectoryDocuments.UNIT);
    }

    void tellPeople(List<Long> ids) {
        tell(ids, DirectoryDocuments.PERSON);
    }

    private void tell(List<Long> ids, String kind) {
        if (!ids.isEmpty()) {
            searches.changed(KIND, ids.stream().map(id -> kind + id).toList());
        }
    }
}
