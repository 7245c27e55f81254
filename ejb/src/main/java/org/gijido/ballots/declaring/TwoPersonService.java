package org.gijido.ballots.declaring;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

import org.gijido.access.Caller;
import org.gijido.ballots.Runners;
import org.gijido.ballots.SecondPerson;
import org.gijido.ballots.TwoPersonActs;
import org.gijido.ballots.TwoPersonKind;
import org.gijido.ballots.Votes;
import org.gijido.ballots.entity.TwoPersonAct;
import org.gijido.ballots.entity.Vote;
import org.gijido.ballots.entity.VoteRound;
import org.gijido.ballots.record.RoundActs;
import org.gijido.platform.JsonText;
import org.gijido.platform.Retried;
import org.gijido.rules.VoteMethod;
import org.gijido.shared.BusinessException;

/**
 * What takes two people: one asks and says why, another confirms. Nothing holds before; both names, the reason and both values
 * stay in the sitting's record.
 */
@Stateless
@Retried
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TwoPersonService {

    private static final int LONGEST = 2000;

    @Inject
    private RoundActs acts;
    @Inject
    private Votes votes;
    @Inject
    private TwoPersonActs stored;
    @Inject
    private SecondPerson secondPerson;
    @Inject
    @Any
    private Instance<TwoPersonRule> rules;
    @Inject
    private Clock clock;

    /**
     * 異議 to the declared result.
     *
     * @param objectors how many members present objected
     * @return id, for the one who confirms
     * @throws BusinessException INVALID for too few, CONFLICT once the next item was put or the sitting ended
     */
    public long object(Caller caller, long voteId, int number, int objectors, String reason) {
        return ask(caller, voteId, number, TwoPersonKind.OBJECTION, JsonText.object().add("objectors", objectors).build(),
                reason);
    }

    /**
     * Another way of voting for the next attempt. @throws BusinessException CONFLICT while the item has a result, or a vote runs
     */
    public long changeMethod(Caller caller, long voteId, int number, VoteMethod method, String reason) {
        return ask(caller, voteId, number, TwoPersonKind.METHOD, JsonText.object().add("method", method.name()).build(), reason);
    }

    /** 裁決 by hand. @throws BusinessException CONFLICT without a tie, or when the chair is not there */
    public long castByHand(Caller caller, long voteId, int number, boolean inFavour, String reason) {
        return ask(caller, voteId, number, TwoPersonKind.CASTING, JsonText.object().add("inFavour", inFavour).build(), reason);
    }

    /** @throws BusinessException INVALID when the new words contradict the count, CONFLICT before the declaration */
    public long correct(Caller caller, long voteId, int number, String sentence, String reason) {
        String words = sentence == null ? "" : sentence.strip();
        return ask(caller, voteId, number, TwoPersonKind.CORRECTION, JsonText.object().add("sentence", words).build(), reason);
    }

    /** How many acts of a sitting the caller may be the second person of. */
    public long waiting(Caller caller, long sittingId) {
        Runners.requireSomewhere(caller);
        return caller.shared() ? 0 : stored.waitingFor(sittingId, caller.accountId());
    }

    /** @throws BusinessException FORBIDDEN for the one who asked, and for the same person under another account */
    public void confirm(Caller caller, long actId) {
        Runners.requireSomewhere(caller);
        TwoPersonAct act = stored.lock(actId);
        VoteRound round = acts.lockedWithRoll(caller, act.round().voteId(), act.round().number());
        secondPerson.require(caller, act.askedBy());
        LocalDateTime now = LocalDateTime.now(clock);
        if (!act.confirm(caller.actor(), now)) {
            return;
        }
        Vote vote = votes.get(round.id().voteId());
        JsonObject content = TwoPersonActs.content(act);
        TwoPersonRule rule = rule(act.kind());
        rule.check(caller, vote, round, content);
        JsonObject recorded = rule.recorded(round, content);
        rule.apply(vote, round, content, now);
        Map<String, Object> words = new TreeMap<>(recorded);
        words.putAll(Map.of("reason", act.reason(), "askedBy", act.askedName()));
        acts.tell(caller, round, word(act.kind()), Map.of(), words);
    }

    private long ask(Caller caller, long voteId, int number, TwoPersonKind kind, JsonObject content, String reason) {
        VoteRound round = acts.lockedWithRoll(caller, voteId, number);
        String why = RoundActs.reason(reason);
        if (content.toString().length() > LONGEST) {
            throw BusinessException.invalid("ballots.error.sentenceLength");
        }
        rule(kind).check(caller, votes.get(voteId), round, content);
        stored.forget(round.id(), kind);
        TwoPersonAct act = new TwoPersonAct(round.id(), kind, content.toString(), why, caller.actor(), LocalDateTime.now(clock));
        stored.add(act);
        Map<String, Object> words = new TreeMap<>(content);
        words.put("reason", why);
        acts.tell(caller, round, word(kind) + "Asked", Map.of(), words);
        return act.id();
    }

    private TwoPersonRule rule(TwoPersonKind kind) {
        return rules.stream().filter(rule -> rule.kind() == kind).findFirst().orElseThrow();
    }

    /** objection, method … as the record and the screens call it. */
    private static String word(TwoPersonKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
