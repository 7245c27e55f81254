package org.gijido.ballots;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import org.gijido.ballots.entity.VoteRound;
import org.gijido.platform.Placeholders;
import org.gijido.shared.FeatureOnly;

/** The entitlement of rounds as it is stored. */
@Dependent
@FeatureOnly
public class RoundSeats {

    private static final int PIECE = 200;
    private static final String COLUMNS = "select seat, councillor_id, person_id, name, group_name, standing,"
            + " left_at is not null from round_seats"
            + " where vote_id = ?1 and round = ?2";

    @PersistenceContext
    private EntityManager entities;

    public void freeze(VoteRound.Key round, List<RoundSeat> seats) {
        for (int from = 0; from < seats.size(); from += PIECE) {
            insert(round, seats.subList(from, Math.min(seats.size(), from + PIECE)));
        }
    }

    /** By seat. */
    public List<RoundSeat> of(VoteRound.Key round) {
        return seats(query(COLUMNS + " order by seat", round));
    }

    public List<RoundSeat> ofPersons(VoteRound.Key round, Collection<Long> personIds) {
        return personIds.isEmpty() ? List.of()
                : seats(query(COLUMNS + " and person_id in (?3)", round).setParameter(3, personIds));
    }

    /**
     * A member leaves while the vote runs. Who has not voted is 退席 and not waited for; what was pressed in the chamber stays,
     * and nothing is taken from outside.
     *
     * @return whether the seat was entitled
     */
    public boolean leaves(VoteRound.Key round, long councillorId, LocalDateTime now) {
        boolean entitled = entities.createNativeQuery("""
                update round_seats set left_at = ?4
                where vote_id = ?1 and round = ?2 and councillor_id = ?3 and standing = 'ENTITLED'
                and left_at is null""").setParameter(1, round.voteId()).setParameter(2, round.number())
                .setParameter(3, councillorId)
                .setParameter(4, now).executeUpdate() > 0;
        entities.createNativeQuery(
                """
                update round_seats s set standing = 'OUT'
                where vote_id = ?1 and round = ?2 and councillor_id = ?3 and standing = 'ENTITLED'
                and not exists (select 1 from ballots b where b.vote_id = s.vote_id and b.round = s.round and b.seat = s.seat)
                and not exists (select 1 from secret_turnout t
                    where t.vote_id = s.vote_id and t.round = s.round and t.seat = s.seat)""")
                .setParameter(1, round.voteId()).setParameter(2, round.number()).setParameter(3, councillorId).executeUpdate();
        return entitled;
    }

    private void insert(VoteRound.Key round, List<RoundSeat> seats) {
        StringBuilder sql = new StringBuilder(
                "insert into round_seats (vote_id, round, seat, councillor_id, person_id, name, group_name, standing) values ");
        List<Object> values = new ArrayList<>();
        for (RoundSeat seat : seats) {
            sql.append(values.isEmpty() ? "" : ", ").append("(?, ?, ?, ?, ?, ?, ?, ?)");
            values.addAll(List.of(round.voteId(), round.number(), seat.seat(), seat.councillorId(), seat.personId(), seat.name(),
                    seat.group(),
                    seat.standing().name()));
        }
        Placeholders.fill(entities.createNativeQuery(Placeholders.numbered(sql.toString())), values).executeUpdate();
    }

    private Query query(String sql, VoteRound.Key round) {
        return entities.createNativeQuery(sql).setParameter(1, round.voteId()).setParameter(2, round.number());
    }

    private static List<RoundSeat> seats(Query query) {
        return Rows.of(query).stream()
                .map(row -> new RoundSeat(Rows.number(row[0]), Rows.id(row[1]), Rows.id(row[2]), (String) row[3],
                        (String) row[4], Standing.valueOf((String) row[5]), Rows.flag(row[6])))
                .toList();
    }
}
