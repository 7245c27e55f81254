package org.gijido.assembly;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.directory.People;
import org.gijido.directory.PersonName;

/** Councillors with seat and group of a day; their names come from the directory. */
@ApplicationScoped
class CouncillorRepository {

    record Seated(long id, long personId, int seat, String group) {
    }

    private static final PersonName NAMELESS = new PersonName("", "", "", "");

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private People people;

    /** Those in office on that day, by seat. */
    List<CouncillorOfDay> on(LocalDate day) {
        List<Seated> seated = entities.createQuery("""
                select new org.gijido.assembly.CouncillorRepository$Seated(c.id, c.personId, s.seatNumber, g.name)
                from Councillor c
                join CouncillorSeat s on s.councillorId = c.id
                    and s.period.validFrom <= :day and s.period.validTo > :day
                left join GroupMembership m on m.councillorId = c.id
                    and m.period.validFrom <= :day and m.period.validTo > :day
                left join ParliamentaryGroup g on g.id = m.groupId
                order by s.seatNumber""", Seated.class).setParameter("day", day).getResultList();
        return named(seated, day);
    }

    static CouncillorOfDay named(Seated seated, Map<Long, PersonName> names) {
        return new CouncillorOfDay(seated.id(), seated.personId(), seated.seat(),
                names.getOrDefault(seated.personId(), NAMELESS), seated.group() == null ? "" : seated.group());
    }

    private List<CouncillorOfDay> named(List<Seated> seated, LocalDate day) {
        Map<Long, PersonName> names = people.names(seated.stream().map(Seated::personId).toList(), day);
        return seated.stream().map(councillor -> named(councillor, names)).toList();
    }
}
