package org.gijido.ballots.decided;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.ballots.BallotPaper;
import org.gijido.ballots.RoundSeat;
import org.gijido.ballots.Rows;
import org.gijido.ballots.Standing;
import org.gijido.ballots.VoteSign;
import org.gijido.ballots.decided.DecidedVote.Seat;
import org.gijido.ballots.entity.VoteRound;
import org.gijido.rules.CouncilRules;
import org.gijido.rules.VoteMethod;

/** Seats and named ballots of all rounds of a sitting, in two statements. */
@Dependent
class DecidedSeats {

    private static final String OF_SITTING = """
             join vote_rounds r on r.vote_id = s.vote_id and r.round = s.round
            where r.sitting_id = ?1 order by s.seat""";

    @PersistenceContext
    private EntityManager entities;

    Map<VoteRound.Key, List<RoundSeat>> ofSitting(long sittingId) {
        return Rows
                .of(entities.createNativeQuery(
                        "select s.vote_id, s.round, s.seat, s.councillor_id, s.person_id, s.name, s.group_name, s.standing"
                                + " from round_seats s" + OF_SITTING)
                        .setParameter(1, sittingId))
                .stream()
                .collect(Collectors.groupingBy(DecidedSeats::key,
                        Collectors.mapping(row -> new RoundSeat(Rows.number(row[2]), Rows.id(row[3]),
                                Rows.id(row[4]), (String) row[5], (String) row[6], Standing.valueOf((String) row[7]), false),
                                Collectors.toList())));
    }

    /** By seat; secret rounds have none. */
    Map<VoteRound.Key, Map<Integer, BallotPaper>> papers(long sittingId) {
        return Rows.of(entities.createNativeQuery("select s.vote_id, s.round, s.seat, s.content from ballots s" + OF_SITTING)
                .setParameter(1, sittingId)).stream().collect(Collectors.groupingBy(DecidedSeats::key,
                        Collectors.toMap(row -> Rows.number(row[2]), row -> BallotPaper.parse((String) row[3]).orElseThrow(),
                                (one, other) -> other, TreeMap::new)));
    }

    /** @param paper null for one who pressed nothing, or secretly */
    static Seat seat(RoundSeat seat, VoteMethod method, BallotPaper paper, boolean election, CouncilRules rules) {
        return new Seat(seat.seat(), seat.councillorId(), seat.personId(), seat.name(), seat.group(),
                seat.standing() == Standing.ENTITLED ? sign(method, paper, election, rules) : VoteSign.of(seat.standing()));
    }

    private static VoteSign sign(VoteMethod method, BallotPaper paper, boolean election, CouncilRules rules) {
        return switch (method) {
            case SECRET -> VoteSign.SECRET;
            case NO_OBJECTION, STANDING, HANDS, PAPER, DESIGNATION -> VoteSign.UNRECORDED;
            case ELECTRONIC -> paper != null ? VoteSign.of(paper) : VoteSign.ofNoPress(election, rules.notPressed());
        };
    }

    private static VoteRound.Key key(Object[] row) {
        return new VoteRound.Key(Rows.id(row[0]), Rows.number(row[1]));
    }
}
