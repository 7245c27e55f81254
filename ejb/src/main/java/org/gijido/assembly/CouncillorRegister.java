package org.gijido.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.EntityManager;

import org.gijido.assembly.entity.Councillor;
import org.gijido.assembly.entity.CouncillorSeat;
import org.gijido.assembly.entity.GroupMembership;
import org.gijido.assembly.entity.ParliamentaryGroup;
import org.gijido.directory.Dated;
import org.gijido.directory.Period;
import org.gijido.directory.Timeline;
import org.gijido.directory.Timeline.Fact;
import org.gijido.directory.Timeline.Outcome;

/** All councillors with their seats and groups in memory while a file is taken in. */
final class CouncillorRegister {

    /** @param from the day since which the seat is held */
    record Holder(long personId, LocalDate from) {
    }

    private final EntityManager entities;
    private final Map<Long, Councillor> byPerson = new HashMap<>();
    private final Map<String, ParliamentaryGroup> groups = new HashMap<>();
    private final List<CouncillorSeat> seats;
    private final Map<Long, Timeline<CouncillorSeat>> seatLines = new HashMap<>();
    private final Map<Long, Timeline<GroupMembership>> groupLines = new HashMap<>();

    CouncillorRegister(EntityManager entities) {
        this.entities = entities;
        all(Councillor.class).forEach(councillor -> byPerson.put(councillor.personId(), councillor));
        all(ParliamentaryGroup.class).forEach(group -> groups.put(group.name(), group));
        seats = new ArrayList<>(all(CouncillorSeat.class));
        List<GroupMembership> memberships = all(GroupMembership.class);
        byPerson.values().forEach(councillor -> {
            long id = councillor.id();
            seatLines.put(id, line(seats.stream().filter(seat -> seat.councillorId() == id).toList()));
            groupLines.put(id, line(memberships.stream().filter(member -> member.councillorId() == id).toList()));
        });
    }

    long idOf(long personId) {
        return byPerson.computeIfAbsent(personId, person -> {
            Councillor councillor = store(new Councillor(person));
            seatLines.put(councillor.id(), line(List.of()));
            groupLines.put(councillor.id(), line(List.of()));
            return councillor;
        }).id();
    }

    /** Gives up another seat held on that day, so that it can be taken in the same file. */
    void leaveOtherSeat(long councillorId, int number, LocalDate from) {
        Timeline<CouncillorSeat> line = seatLines.get(councillorId);
        line.at(from).filter(seat -> seat.seatNumber() != number && seat.period().validFrom().isBefore(from))
                .ifPresent(seat -> line.endAt(from));
    }

    /** Who else holds the seat on a day of the period, and since when. */
    Optional<Holder> holder(int number, long exceptCouncillorId, Period period) {
        return seats.stream().filter(seat -> seat.seatNumber() == number && seat.councillorId() != exceptCouncillorId
                && seat.period().overlaps(period)).findFirst()
                .map(seat -> new Holder(personOf(seat.councillorId()), seat.period().validFrom()));
    }

    private long personOf(long councillorId) {
        return byPerson.values().stream().filter(councillor -> councillor.id() == councillorId).findFirst().orElseThrow()
                .personId();
    }

    Outcome seat(long councillorId, int number, LocalDate from, Optional<LocalDate> until) {
        return seatLines.get(councillorId).put(new Fact<>(from, until, known -> known.seatNumber() == number,
                known -> known.correct(number), period -> {
                    CouncillorSeat seat = store(new CouncillorSeat(councillorId, number, period));
                    seats.add(seat);
                    return seat;
                }));
    }

    /** @param name empty for one without a group */
    Outcome group(long councillorId, String name, LocalDate from, Optional<LocalDate> until) {
        Timeline<GroupMembership> line = groupLines.get(councillorId);
        if (name.isEmpty()) {
            return line.endAt(from);
        }
        long groupId = groups.computeIfAbsent(name, unknown -> store(new ParliamentaryGroup(unknown, groups.size() + 1))).id();
        return line.put(new Fact<>(from, until, known -> known.groupId() == groupId, known -> known.correct(groupId),
                period -> store(new GroupMembership(councillorId, groupId, period))));
    }

    private <T> List<T> all(Class<T> type) {
        return entities.createQuery("select e from " + type.getSimpleName() + " e order by e.id", type).getResultList();
    }

    private <T extends Dated> Timeline<T> line(List<T> periods) {
        return new Timeline<>(periods, entities::flush);
    }

    private <T> T store(T row) {
        entities.persist(row);
        return row;
    }
}
