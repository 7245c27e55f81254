package org.gijido.ballots;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import org.gijido.ballots.entity.VoteRound;
import org.gijido.platform.Placeholders;
import org.gijido.shared.FeatureOnly;

/** Ballots by name as they are stored: one a seat and round. */
@Dependent
@FeatureOnly
public class BallotStore {

    /** @param mark first eight hex digits of the command whose ballot it is; tells a tablet that its own press was counted */
    public record Stored(int seat, BallotPaper paper, String mark, boolean manual) {
    }

    /** What is to be stored. */
    public record Fresh(int seat, BallotPaper paper, UUID command, long accountId, boolean manual) {
    }

    private static final int MARK = 8;
    private static final String SEATS = "select seat, content, left(cast(command_id as char), " + MARK + "), manual from ballots"
            + " where vote_id = ?1 and round = ?2";

    @PersistenceContext
    private EntityManager entities;

    public static String mark(UUID command) {
        return command.toString().substring(0, MARK);
    }

    /** By seat. */
    public List<Stored> of(VoteRound.Key round) {
        return stored(query(SEATS + " order by seat", round));
    }

    public Map<Integer, Stored> ofSeats(VoteRound.Key round, Collection<Integer> seats) {
        Map<Integer, Stored> found = new HashMap<>();
        if (!seats.isEmpty()) {
            stored(query(SEATS + " and seat in (?3)", round).setParameter(3, seats))
                    .forEach(ballot -> found.put(ballot.seat(), ballot));
        }
        return found;
    }

    /** Sets ballots, new or changed. */
    public void set(VoteRound.Key round, Collection<Fresh> ballots, LocalDateTime now) {
        if (ballots.isEmpty()) {
            return;
        }
        List<Object> values = new ArrayList<>();
        ballots.forEach(ballot -> values.addAll(List.of(round.voteId(), round.number(), ballot.seat(), ballot.paper().text(),
                ballot.command().toString(), ballot.accountId(), now, ballot.manual())));
        Placeholders.fill(entities.createNativeQuery(Placeholders.numbered("""
                insert into ballots (vote_id, round, seat, content, command_id, account_id, counted_at, manual) values\s"""
                + Placeholders.rows(ballots.size(), "(?, ?, ?, ?, ?, ?, ?, ?)") + """
                 on duplicate key update content = values(content), command_id = values(command_id),
                     account_id = values(account_id),
                 counted_at = values(counted_at), manual = values(manual)""")), values).executeUpdate();
    }

    /** How many of each choice; names of an election are not counted here. */
    public Map<Choice, Integer> counts(VoteRound.Key round) {
        Map<Choice, Integer> counts = new HashMap<>();
        Rows.of(query(
                """
                select content, count(*) from ballots where vote_id = ?1 and round = ?2 and content not like 'C:%'
                group by content""",
                round))
                .forEach(row -> counts.put(Choice.valueOf((String) row[0]), Rows.number(row[1])));
        return counts;
    }

    public int turnout(VoteRound.Key round) {
        return Rows.number(query("select count(*) from ballots where vote_id = ?1 and round = ?2", round).getSingleResult());
    }

    /** Notes who came too late, never with what. @return whether it was not noted before */
    public boolean late(VoteRound.Key round, int seat, LocalDateTime now) {
        return query("insert ignore into late_ballots (vote_id, round, seat, arrived_at) values (?1, ?2, ?3, ?4)", round)
                .setParameter(3, seat).setParameter(4, now).executeUpdate() > 0;
    }

    private Query query(String sql, VoteRound.Key round) {
        return entities.createNativeQuery(sql).setParameter(1, round.voteId()).setParameter(2, round.number());
    }

    private static List<Stored> stored(Query query) {
        return Rows.of(query).stream()
                .map(row -> new Stored(Rows.number(row[0]), BallotPaper.parse((String) row[1]).orElseThrow(),
                        (String) row[2], Rows.flag(row[3])))
                .toList();
    }
}
