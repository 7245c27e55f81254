package org.gijido.ballots.chamber;

import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.Caller;
import org.gijido.attendance.RollBook;
import org.gijido.attendance.RollLine;
import org.gijido.ballots.Rows;
import org.gijido.ballots.Runners;
import org.gijido.ballots.casting.VotingDevices;

/** What only those who run the votes see: who has which seat and a tablet, and who came too late. */
@Stateless
public class DeskService {

    /** A member's seat. @param device whether a tablet of the member is known */
    public record DeskSeat(int seat, long personId, boolean device) {
    }

    /** @param at {@code 10:42:11} */
    public record LateBallot(int seat, String name, String at) {
    }

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Runners runners;
    @Inject
    private RollBook rolls;
    @Inject
    private VotingDevices devices;

    public List<DeskSeat> seats(Caller caller, long sittingId) {
        Runners.requireSomewhere(caller);
        runners.require(caller, sittingId);
        List<RollLine> lines = rolls.roll(caller, sittingId).lines();
        Map<Long, UUID> known = devices.of(sittingId, lines.stream().map(RollLine::personId).collect(Collectors.toSet()));
        return lines.stream().map(line -> new DeskSeat(line.seat(), line.personId(), known.containsKey(line.personId())))
                .toList();
    }

    /** Ballots that came after the closing of the vote shown last, by seat. */
    public List<LateBallot> late(Caller caller, long sittingId) {
        Runners.requireSomewhere(caller);
        runners.require(caller, sittingId);
        return Rows.of(entities.createNativeQuery("""
                select l.seat, s.name, l.arrived_at from late_ballots l
                join round_seats s on s.vote_id = l.vote_id and s.round = l.round and s.seat = l.seat
                join (select vote_id, round from vote_rounds where sitting_id = ?1 order by opened_at desc limit 1) last
                    on last.vote_id = l.vote_id and last.round = l.round
                order by l.arrived_at""").setParameter(1, sittingId)).stream()
                .map(row -> new LateBallot(Rows.number(row[0]), (String) row[1], VoteViews.time(moment(row[2])))).toList();
    }

    private static LocalDateTime moment(Object column) {
        return column instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) column;
    }
}
