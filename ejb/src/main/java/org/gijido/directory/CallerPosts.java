package org.gijido.directory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.Caller;
import org.gijido.access.PersonSource;
import org.gijido.directory.entity.PersonNamePeriod;

/** Tells access who people are. {@link #on} is asked on every request: two queries by index and nothing more. */
@ApplicationScoped
class CallerPosts implements PersonSource {

    /** A post, its unit and the two units above it; the levels that are missing are null. */
    record PostPath(PostKind kind, PostRank rank, String title, Long unitId, UnitKind unitKind, String unitName,
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
    public List<Listed> matching(String text, LocalDate day, int most) {
        String key = PersonSearchKey.fold(text);
        ListedPeople listed = new ListedPeople(units.on(day));
        return key.isEmpty() ? List.of() : people.matching(key, day, most).stream().map(listed::listed).toList();
    }

    @Override
    public Optional<PersonOfDay> on(long personId, LocalDate day) {
        return entities.createQuery("""
                select n from PersonNamePeriod n
                where n.personId = :person and n.period.validFrom <= :day and n.period.validTo > :day""",
                PersonNamePeriod.class)
                .setParameter("person", personId).setParameter("day", day).getResultStream().findFirst()
                .map(name -> new PersonOfDay(name.name().full(), posts(personId, day)));
    }

    private List<Caller.Post> posts(long personId, LocalDate day) {
        return entities.createQuery("""
                select new org.gijido.directory.CallerPosts$PostPath(o.kind, o.rank, o.title,
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
                where o.personId = :person and o.period.validFrom <= :day and o.period.validTo > :day""", PostPath.class)
                .setParameter("person", personId).setParameter("day", day).getResultStream()
                .sorted(Comparator.comparing(PostPath::kind).thenComparing(PostPath::rank))
                .map(CallerPosts::post).toList();
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
