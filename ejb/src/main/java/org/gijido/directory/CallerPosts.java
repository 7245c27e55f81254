package org.gijido.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.Caller;
import org.gijido.access.PersonSource;
import org.gijido.platform.InList;

/** Tells access who people are. {@link #on} is asked on every request: two queries by index and nothing more. */
@ApplicationScoped
class CallerPosts implements PersonSource {

    /** A post, its unit and the two units above it; the levels that are missing are null. */
    record PostPath(long personId, PostKind kind, PostRank rank, String title, Long unitId, UnitKind unitKind, String unitName,
            Long aboveId, UnitKind aboveKind, String aboveName, Long topId, String topName) {
    }

    private record Level(UnitKind kind, long id, String name) {
        static final Level NONE = new Level(null, 0, "");
    }

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private PersonRepository people;
    @Inject
    private UnitRepository units;

    @Override
    public List<Listed> staff(LocalDate day) {
        return new ListedPeople(units.on(day)).byDepartment(people.inService(day));
    }

    @Override
    public long countStaff(LocalDate day, String without) {
        return entities.createQuery("""
                select count(p) from Person p where exists (select 1 from Post o where o.personId = p.id
                    and o.period.validFrom <= :day and o.period.validTo > :day)
                and exists (select 1 from PersonNamePeriod n where n.personId = p.id
                    and n.period.validFrom <= :day and n.period.validTo > :day)
                and p.id not in (%s)""".formatted(without), Long.class).setParameter("day", day).getSingleResult();
    }

    @Override
    public List<Listed> matching(String text, LocalDate day, int most) {
        String key = PersonSearchKey.fold(text);
        ListedPeople listed = new ListedPeople(units.on(day));
        return key.isEmpty() ? List.of() : people.matching(key, day, most).stream().map(listed::listed).toList();
    }

    @Override
    public Map<Long, PersonOfDay> on(Collection<Long> personIds, LocalDate day) {
        Map<Long, PersonName> names = people.names(Map.of(day, personIds)).get(day);
        Map<Long, List<Caller.Post>> posts = names.isEmpty() ? Map.of() : posts(names.keySet(), day);
        return names.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                name -> new PersonOfDay(name.getValue().full(), posts.getOrDefault(name.getKey(), List.of()))));
    }

    private Map<Long, List<Caller.Post>> posts(Collection<Long> personIds, LocalDate day) {
        InList persons = new InList("persons", personIds);
        return persons.bind(entities.createQuery("""
                select new org.gijido.directory.CallerPosts$PostPath(o.personId, o.kind, o.rank, o.title,
                    u.id, u.kind, a.name, v.id, v.kind, b.name, c.unit.id, c.name)
                from Post o
                left join UnitPeriod a on a.unit.id = o.unitId
                    and a.period.validFrom <= :day and a.period.validTo > :day
                left join a.unit u
                left join UnitPeriod b on b.unit.id = a.parentId
                    and b.period.validFrom <= :day and b.period.validTo > :day
                left join b.unit v
                left join UnitPeriod c on c.unit.id = b.parentId
                    and c.period.validFrom <= :day and c.period.validTo > :day
                where o.period.validFrom <= :day and o.period.validTo > :day and o.personId in\s""" + persons, PostPath.class))
                .setParameter("day", day).getResultStream()
                .sorted(Comparator.comparing(PostPath::kind).thenComparing(PostPath::rank))
                .collect(Collectors.groupingBy(PostPath::personId, Collectors.mapping(CallerPosts::post, Collectors.toList())));
    }

    static Caller.Post post(PostPath path) {
        Level division = level(path, UnitKind.DIVISION);
        Level department = level(path, UnitKind.DEPARTMENT);
        return new Caller.Post(path.unitId() == null ? 0 : path.unitId(), path.unitName() == null ? "" : path.unitName(),
                division.id(), division.name(), department.id(), department.name(), path.title(), path.rank().name());
    }

    private static Level level(PostPath path, UnitKind kind) {
        Stream.Builder<Level> levels = Stream.builder();
        if (path.unitId() != null) {
            levels.add(new Level(path.unitKind(), path.unitId(), path.unitName()));
        }
        if (path.aboveId() != null) {
            levels.add(new Level(path.aboveKind(), path.aboveId(), path.aboveName()));
        }
        if (path.topId() != null) {
            levels.add(new Level(UnitKind.DEPARTMENT, path.topId(), path.topName()));
        }
        return levels.build().filter(level -> level.kind() == kind).findFirst().orElse(Level.NONE);
    }
}
