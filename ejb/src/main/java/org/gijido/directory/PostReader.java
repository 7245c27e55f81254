package org.gijido.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.platform.InList;
import org.gijido.platform.PerTransaction;

/** Reads who holds the posts of the line, for the features that ask on nobody's behalf; no user reaches it. */
@ApplicationScoped
public class PostReader {

    private record Leading(LocalDate day) {}

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private UnitRepository units;
    @Inject
    private PerTransaction known;

    /** The posts above those of plain staff. Two questions, however many there are, and none again in the same transaction. */
    public PostsOfDay leading(LocalDate day) {
        return known.once(new Leading(day), () -> read(day));
    }

    private PostsOfDay read(LocalDate day) {
        return new PostsOfDay(units.on(day), entities.createQuery("""
                select new org.gijido.directory.HeldPost(o.personId, o.unitId, o.kind, o.title, o.rank) from Post o
                where o.rank <> :staff and o.period.validFrom <= :day and o.period.validTo > :day
                order by o.personId, o.id""", HeldPost.class)
                .setParameter("staff", PostRank.STAFF).setParameter("day", day).getResultList());
    }

    /**
     * The posts above those of plain staff in some units. One question.
     *
     * @param unitIds null stands for what is above all departments
     */
    public List<HeldPost> leading(Collection<Long> unitIds, LocalDate day) {
        InList units = new InList("units", unitIds.stream().filter(Objects::nonNull).distinct().toList());
        boolean top = unitIds.contains(null);
        return units.bind(entities.createQuery("""
                select new org.gijido.directory.HeldPost(o.personId, o.unitId, o.kind, o.title, o.rank) from Post o
                where o.rank <> :staff and o.period.validFrom <= :day and o.period.validTo > :day
                and (o.unitId in %s%s) order by o.personId, o.id""".formatted(units, top ? " or o.unitId is null" : ""),
                HeldPost.class))
                .setParameter("staff", PostRank.STAFF).setParameter("day", day).getResultList();
    }
}
