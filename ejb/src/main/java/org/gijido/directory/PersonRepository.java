package org.gijido.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import org.gijido.directory.PersonOfDay.PostOfDay;
import org.gijido.directory.entity.PersonNamePeriod;
import org.gijido.directory.entity.Post;
import org.gijido.platform.InList;

/** People under the names and with the posts of a day. */
@ApplicationScoped
class PersonRepository {

    record Found(long id, String staffNumber, PersonNamePeriod name) {
    }

    private static final String PEOPLE = """
            select new org.gijido.directory.PersonRepository$Found(p.id, p.staffNumber, n)
            from Person p join PersonNamePeriod n on n.personId = p.id
                and n.period.validFrom <= :day and n.period.validTo > :day
            where\s""";
    private static final Comparator<Post> MAIN_FIRST = Comparator.comparing(Post::kind).thenComparing(Post::rank);

    @PersistenceContext
    private EntityManager entities;

    List<PersonOfDay> byIds(Collection<Long> ids, LocalDate day) {
        InList wanted = new InList("ids", ids);
        return withPosts(wanted.bind(people("p.id in " + wanted, day)), day);
    }

    /** @param key a folded part of name or kana, or a whole staff number */
    List<PersonOfDay> matching(String key, LocalDate day, int limit) {
        return withPosts(
                people("locate(:key, n.searchKey) > 0 or p.staffNumber = :key order by n.familyKana, n.givenKana, p.id", day)
                        .setParameter("key", key).setMaxResults(limit),
                day);
    }

    List<PersonOfDay> inUnits(Collection<Long> unitIds, LocalDate day) {
        InList units = new InList("units", unitIds);
        return withPosts(units.bind(people("""
                exists (select 1 from Post o where o.personId = p.id and o.unitId in %s
                    and o.period.validFrom <= :day and o.period.validTo > :day)
                order by p.staffNumber""".formatted(units), day)), day);
    }

    /** Those who hold any post. */
    List<PersonOfDay> inService(LocalDate day) {
        return withPosts(people("""
                exists (select 1 from Post o where o.personId = p.id
                    and o.period.validFrom <= :day and o.period.validTo > :day)""", day), day);
    }

    /** One question for all days. */
    Map<LocalDate, Map<Long, PersonName>> names(Map<LocalDate, ? extends Collection<Long>> idsOfDays) {
        Set<Long> ids = idsOfDays.values().stream().flatMap(Collection::stream).collect(Collectors.toSet());
        InList persons = new InList("ids", ids);
        Map<Long, List<PersonNamePeriod>> names = ids.isEmpty() ? Map.of() : persons.bind(entities.createQuery(
                "select n from PersonNamePeriod n where n.personId in " + persons, PersonNamePeriod.class))
                .getResultStream().collect(Collectors.groupingBy(PersonNamePeriod::personId));
        Map<LocalDate, Map<Long, PersonName>> found = new HashMap<>();
        idsOfDays.forEach((day, wanted) -> found.put(day, wanted.stream().distinct()
                .flatMap(id -> names.getOrDefault(id, List.of()).stream()).filter(name -> name.period().covers(day))
                .collect(Collectors.toMap(PersonNamePeriod::personId, PersonNamePeriod::name))));
        return found;
    }

    private TypedQuery<Found> people(String condition, LocalDate day) {
        return entities.createQuery(PEOPLE + condition, Found.class).setParameter("day", day);
    }

    private List<PersonOfDay> withPosts(TypedQuery<Found> query, LocalDate day) {
        List<Found> people = query.getResultList();
        Map<Long, List<PostOfDay>> posts = posts(people.stream().map(Found::id).toList(), day);
        return people.stream().map(found -> new PersonOfDay(found.id(), found.staffNumber(), found.name().name(),
                posts.getOrDefault(found.id(), List.of()))).toList();
    }

    private Map<Long, List<PostOfDay>> posts(List<Long> personIds, LocalDate day) {
        InList persons = new InList("persons", personIds);
        return personIds.isEmpty() ? Map.of() : persons.bind(entities.createQuery("""
                select o from Post o
                where o.period.validFrom <= :day and o.period.validTo > :day and o.personId in\s""" + persons, Post.class))
                .setParameter("day", day).getResultStream()
                .sorted(MAIN_FIRST)
                .collect(Collectors.groupingBy(Post::personId,
                        Collectors.mapping(PersonRepository::ofDay, Collectors.toList())));
    }

    private static PostOfDay ofDay(Post post) {
        return new PostOfDay(post.unitId(), post.kind(), post.title(), post.rank());
    }
}
