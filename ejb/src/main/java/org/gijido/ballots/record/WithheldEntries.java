package org.gijido.ballots.record;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

import org.gijido.attendance.RollBook;
import org.gijido.ballots.NamesSeen;
import org.gijido.ballots.VoteState;
import org.gijido.ballots.Votes;
import org.gijido.ballots.entity.VoteRound;
import org.gijido.platform.JsonText;
import org.gijido.rules.RulesService;
import org.gijido.rules.VoteMethod;

/** Which entries of a sitting's record nobody may read yet, by {@link NamesSeen}. */
@Dependent
class WithheldEntries {

    private static final String OF_VOTES = "ballots.";
    private static final String VOTE = "vote";

    @Inject
    private Votes votes;
    @Inject
    private RulesService rules;
    @Inject
    private RollBook rolls;

    /** As things stand now, of entries that were read before: what may be seen once is never hidden again. */
    Predicate<SittingRecord.Entry> of(long sittingId) {
        List<VoteRound> rounds = votes.roundsOfSitting(sittingId);
        if (rounds.stream().noneMatch(round -> round.method() == VoteMethod.ELECTRONIC && round.state() != VoteState.DECLARED)) {
            return entry -> false;
        }
        Map<VoteRound.Key, VoteRound> byKey = rounds.stream().collect(Collectors.toMap(VoteRound::id, Function.identity()));
        boolean over = rolls.ended(sittingId);
        return entry -> entry.type().startsWith(OF_VOTES) && withheld(entry, byKey, over);
    }

    private boolean withheld(SittingRecord.Entry entry, Map<VoteRound.Key, VoteRound> rounds, boolean over) {
        JsonObject body = JsonText.read(entry.body());
        if (!body.containsKey(VOTE)) {
            return false;
        }
        VoteRound round = rounds.get(new VoteRound.Key(body.getJsonNumber(VOTE).longValue(), body.getInt("round")));
        return round == null || !NamesSeen.of(round, rules.version(round.rulesVersion()))
                .inRecord(entry.type(), over || declaredLater(round, rounds));
    }

    private static boolean declaredLater(VoteRound round, Map<VoteRound.Key, VoteRound> rounds) {
        return rounds.values().stream()
                .anyMatch(other -> other.id().voteId() == round.id().voteId() && other.id().number() > round.id().number()
                        && other.state() == VoteState.DECLARED);
    }
}
