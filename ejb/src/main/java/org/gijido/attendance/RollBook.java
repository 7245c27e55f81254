package org.gijido.attendance;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.Caller;
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.CouncillorOfDay;
import org.gijido.assembly.SittingRow;
import org.gijido.attendance.entity.RollMark;
import org.gijido.attendance.entity.SittingRoll;
import org.gijido.platform.InList;
import org.gijido.rules.RulesService;

/** Rolls as they are stored, for this feature and for votes that freeze them. Callers check who asks. */
@Stateless
public class RollBook {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private AssemblyService assembly;
    @Inject
    private RulesService rules;

    /** The roll while nobody else can change it, until the transaction ends. */
    public Roll locked(Caller caller, long sittingId) {
        lock(caller, sittingId);
        return roll(caller, sittingId);
    }

    /** What {@link Roll#headcount} says of the roll as of now, at the cost of one count. */
    public Headcount headcount(Caller caller, long sittingId, Set<Long> recused) {
        LocalDate day = assembly.sitting(caller, sittingId).heldOn();
        int present = 0;
        int excused = 0;
        for (Object[] row : marked(sittingId, day, recused)) {
            Presence presence = ((Mark) row[0]).presence();
            int members = ((Long) row[2]).intValue();
            present += presence.inChamber() ? members : 0;
            excused += presence.excusedBy((Boolean) row[1]) ? members : 0;
        }
        return new Headcount(present, excused, rules.current().rules().quorum());
    }

    /** Of the members in office: mark, whether recused, how many. */
    private List<Object[]> marked(long sittingId, LocalDate day, Set<Long> recused) {
        InList out = new InList("recused", recused);
        return out.bind(entities.createQuery("""
                select m.mark, case when m.councillorId in %s then true else false end as recused, count(m) from RollMark m
                where m.sittingId = :sitting
                and m.id in (select max(o.id) from RollMark o where o.sittingId = :sitting group by o.councillorId)
                and m.councillorId in (select s.councillorId from CouncillorSeat s
                    where s.period.validFrom <= :day and s.period.validTo > :day)
                group by m.mark, recused""".formatted(out), Object[].class)).setParameter("sitting", sittingId)
                .setParameter("day", day)
                .getResultList();
    }

    /** The roll as of now; of whom nothing was marked yet is 未確認. */
    public Roll roll(Caller caller, long sittingId) {
        SittingRow sitting = assembly.sitting(caller, sittingId);
        SittingRoll head = entities.find(SittingRoll.class, sittingId);
        Map<Long, RollMark> last = lastMarks(sittingId);
        List<RollLine> lines = assembly.councillors(caller, sitting.heldOn()).stream()
                .map(councillor -> line(councillor, last.get(councillor.id()))).toList();
        var inForce = rules.current().rules();
        return new Roll(sittingId, head == null ? RollState.PLANNED : head.state(), inForce.seats(), inForce.quorum(),
                head == null ? null : head.presidingId(), lines);
    }

    /** Whether the person is the councillor who presides. */
    public boolean presidedBy(long sittingId, Long personId) {
        return personId != null && !entities.createQuery("""
                select r.sittingId from SittingRoll r join Councillor c on c.id = r.presidingId
                where r.sittingId = :sitting and c.personId = :person""", Long.class)
                .setParameter("sitting", sittingId).setParameter("person", personId).getResultList().isEmpty();
    }

    /** Whether the sitting is over 散会. */
    public boolean ended(long sittingId) {
        SittingRoll head = entities.find(SittingRoll.class, sittingId);
        return head != null && head.state() == RollState.CLOSED;
    }

    /** Sittings that were opened and not ended yet. */
    public List<Long> openSittings() {
        return entities.createQuery(
                "select r.sittingId from SittingRoll r where r.state = org.gijido.attendance.RollState.OPEN order by r.sittingId",
                Long.class).getResultList();
    }

    /** Councillors who are recused from any of the items. */
    public Set<Long> recused(Collection<Long> itemIds) {
        InList items = new InList("items", itemIds);
        return itemIds.isEmpty() ? Set.of() : new HashSet<>(items.bind(entities.createQuery(
                "select r.id.councillorId from Recusal r where r.id.itemId in " + items, Long.class)).getResultList());
    }

    /** The recused of each item of a sitting. */
    public Map<Long, Set<Long>> recusedBySitting(long sittingId) {
        Map<Long, Set<Long>> recused = new HashMap<>();
        entities.createQuery("select r.id.itemId, r.id.councillorId from Recusal r where r.sittingId = :sitting", Object[].class)
                .setParameter("sitting", sittingId).getResultList()
                .forEach(row -> recused.computeIfAbsent((Long) row[0], item -> new HashSet<>()).add((Long) row[1]));
        return recused;
    }

    /** Takes the lock of the roll; the first to ask begins it, with the last chair who is still in office. */
    public SittingRoll lock(Caller caller, long sittingId) {
        SittingRoll known = entities.find(SittingRoll.class, sittingId, LockModeType.PESSIMISTIC_WRITE);
        if (known == null) {
            // Only where there is none: an insert that finds a row takes a shared lock, and two of those wait for each other.
            begin(caller, sittingId);
            known = entities.find(SittingRoll.class, sittingId, LockModeType.PESSIMISTIC_WRITE);
        }
        entities.refresh(known);
        return known;
    }

    private void begin(Caller caller, long sittingId) {
        entities.createNativeQuery("""
                insert ignore into rolls (sitting_id, state, presiding_id)
                values (?1, 'PLANNED', (select r.presiding_id from rolls r
                    join councillor_seats s on s.councillor_id = r.presiding_id and s.valid_from <= ?2 and s.valid_to > ?2
                    where r.opened_at is not null order by r.opened_at desc limit 1))""")
                .setParameter(1, sittingId).setParameter(2, assembly.sitting(caller, sittingId).heldOn()).executeUpdate();
    }

    /** A rehearsal leaves no roll. */
    public void forget(long sittingId) {
        for (String table : List.of("recusals", "roll_marks", "rolls")) {
            entities.createNativeQuery("delete from " + table + " where sitting_id = ?1").setParameter(1, sittingId)
                    .executeUpdate();
        }
    }

    private Map<Long, RollMark> lastMarks(long sittingId) {
        Map<Long, RollMark> last = new HashMap<>();
        entities.createQuery("""
                select m from RollMark m where m.sittingId = :sitting and m.id in
                    (select max(o.id) from RollMark o where o.sittingId = :sitting group by o.councillorId)""", RollMark.class)
                .setParameter("sitting", sittingId).getResultList().forEach(mark -> last.put(mark.councillorId(), mark));
        return last;
    }

    private static RollLine line(CouncillorOfDay councillor, RollMark last) {
        Presence presence = last == null ? Presence.UNKNOWN : last.mark().presence();
        LocalTime since = last == null ? null : last.at();
        return new RollLine(councillor.id(), councillor.personId(), councillor.seat(), councillor.name(), councillor.group(),
                presence, last != null && last.late(), since);
    }
}
