package org.gijido.assembly;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.assembly.CouncillorRepository.Seated;
import org.gijido.assembly.entity.SpeakingTurn;
import org.gijido.directory.People;
import org.gijido.directory.PersonName;
import org.gijido.platform.InList;

/** Turns with their councillors as of the day they speak. */
@ApplicationScoped
class TurnRepository {

    /** @param day the sitting's, or the opening of the session while no sitting is fixed */
    record Found(SpeakingTurn turn, LocalDate heldOn, LocalDate day, Long personId, Integer seat, String group) {
        Seated seated() {
            return new Seated(turn.councillorId(), personId, seat == null ? 0 : seat, group);
        }
    }

    private static final String TURNS = """
            select new org.gijido.assembly.TurnRepository$Found(t, d.heldOn, coalesce(d.heldOn, s.opensOn),
                c.personId, h.seatNumber, g.name)
            from SpeakingTurn t
            join CouncilSession s on s.id = t.sessionId
            join Councillor c on c.id = t.councillorId
            left join Sitting d on d.id = t.sittingId
            left join CouncillorSeat h on h.councillorId = c.id
                and h.period.validFrom <= coalesce(d.heldOn, s.opensOn) and h.period.validTo > coalesce(d.heldOn, s.opensOn)
            left join GroupMembership m on m.councillorId = c.id
                and m.period.validFrom <= coalesce(d.heldOn, s.opensOn) and m.period.validTo > coalesce(d.heldOn, s.opensOn)
            left join ParliamentaryGroup g on g.id = m.groupId
            where\s""";
    private static final Comparator<TurnRow> AS_ON_PAPER = Comparator.comparing(TurnRow::kind).thenComparing(TurnRow::order);

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private People people;

    /** By kind, then by speaking order. */
    List<TurnRow> ofSession(long sessionId) {
        return rows(entities.createQuery(TURNS + "t.sessionId = :session", Found.class)
                .setParameter("session", sessionId).getResultList());
    }

    Optional<TurnRow> byId(long turnId) {
        return rows(entities.createQuery(TURNS + "t.id = :turn", Found.class)
                .setParameter("turn", turnId).getResultList()).stream().findFirst();
    }

    List<TurnRow> byIds(List<Long> turnIds) {
        InList turns = new InList("turns", turnIds);
        return turnIds.isEmpty() ? List.of()
                : rows(turns.bind(entities.createQuery(TURNS + "t.id in " + turns, Found.class)).getResultList());
    }

    private List<TurnRow> rows(List<Found> turns) {
        Map<LocalDate, Map<Long, PersonName>> names = people.names(turns.stream()
                .collect(Collectors.groupingBy(Found::day, Collectors.mapping(Found::personId, Collectors.toSet()))));
        return turns.stream().map(found -> row(found, names.get(found.day()))).sorted(AS_ON_PAPER).toList();
    }

    private static TurnRow row(Found found, Map<Long, PersonName> names) {
        SpeakingTurn turn = found.turn();
        return new TurnRow(turn.id(), turn.sessionId(), turn.sittingId(), found.heldOn(),
                CouncillorRepository.named(found.seated(), names), turn.kind(), turn.method(), turn.order(), turn.minutes(),
                turn.version());
    }
}
