package org.gijido.ballots.declaring;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.attendance.Roll;
import org.gijido.attendance.RollBook;
import org.gijido.ballots.ElectedMembers;
import org.gijido.ballots.Outcome;
import org.gijido.ballots.VoteItems;
import org.gijido.ballots.VoteState;
import org.gijido.ballots.Votes;
import org.gijido.ballots.chamber.ChairsWords;
import org.gijido.ballots.counting.ElectionResult;
import org.gijido.ballots.counting.ElectionResults;
import org.gijido.ballots.entity.Vote;
import org.gijido.ballots.entity.VoteRound;
import org.gijido.ballots.record.RoundActs;
import org.gijido.platform.Letters;
import org.gijido.platform.Retried;
import org.gijido.shared.BusinessException;

/** From the count to the chair's words: casting vote, lot, declaration. */
@Stateless
@Retried
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DeclarationService {

    private static final int LONGEST_SENTENCE = 1000;

    @Inject
    private RoundActs acts;
    @Inject
    private RollBook rolls;
    @Inject
    private Votes votes;
    @Inject
    private VoteItems items;
    @Inject
    private ChairsWords chairsWords;
    @Inject
    private ElectedMembers elected;
    @Inject
    private ElectionResults elections;
    @Inject
    private Clock clock;

    /**
     * 裁決: the chair breaks a tie (Act 116), on the chair's own device. Saying the same again changes nothing.
     *
     * @throws BusinessException FORBIDDEN for anybody else (by hand it takes two), CONFLICT when the chair is not there
     */
    public void castingVote(Caller caller, long voteId, int number, boolean inFavour) {
        VoteRound round = acts.lockedWithRoll(caller, voteId, number);
        Roll roll = rolls.roll(caller, round.sittingId());
        if (!roll.presidedBy(caller.personId())) {
            throw BusinessException.forbidden("ballots.error.chairDecides");
        }
        if (!roll.chairPresent()) {
            throw BusinessException.conflict("ballots.error.noChair");
        }
        if (round.cast(inFavour)) {
            acts.tell(caller, round, "casting", Map.of("inFavour", inFavour), Map.of());
        }
    }

    /**
     * くじ: whom the lot has given the last seats.
     *
     * @throws BusinessException INVALID unless they are among those with equal votes, and exactly as many as seats are left
     */
    public void lot(Caller caller, long voteId, int number, List<Long> drawn) {
        VoteRound round = acts.locked(caller, voteId, number);
        if (round.outcome() == Outcome.ELECTED && elected.of(round.id()).containsAll(drawn)) {
            return;
        }
        ElectionResult result = elections.of(votes.get(voteId), round);
        Set<Long> chosen = new TreeSet<>(drawn);
        if (round.outcome() != Outcome.LOT || chosen.size() != result.open() || !result.lotAmong().containsAll(chosen)) {
            throw BusinessException.invalid("ballots.error.lot", result.open());
        }
        elected.keep(round.id(), chosen, true);
        round.drawn();
        acts.tell(caller, round, "lot", Map.of("elected", chosen.toString()), Map.of());
    }

    /**
     * 宣告: the result stands from now on. Declaring twice changes nothing.
     *
     * @param sentence what the chair reads
     * @throws BusinessException INVALID when the words contradict the count, CONFLICT before the count, a casting vote or a lot
     */
    public void declare(Caller caller, long voteId, int number, String sentence) {
        VoteRound round = acts.locked(caller, voteId, number);
        if (round.state() == VoteState.DECLARED) {
            return;
        }
        Vote vote = votes.get(voteId);
        String words = sentence == null ? "" : sentence.strip();
        if (Letters.count(words) > LONGEST_SENTENCE) {
            throw BusinessException.invalid("ballots.error.sentenceLength");
        }
        if (round.state() == VoteState.CLOSED && round.outcome().isFinal()) {
            chairsWords.requireTrue(vote, round, items.of(vote), words);
        }
        round.declare(words, LocalDateTime.now(clock));
        acts.tell(caller, round, "declared", Map.of("outcome", round.outcome().name()), Map.of("sentence", words));
    }
}
