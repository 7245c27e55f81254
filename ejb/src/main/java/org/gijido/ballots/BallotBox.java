package org.gijido.ballots;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.gijido.ballots.BallotCommands.Answered;
import org.gijido.ballots.CastAnswer.Result;
import org.gijido.ballots.entity.VoteRound;
import org.gijido.platform.Retried;
import org.gijido.rules.CouncilRules;
import org.gijido.rules.VoteMethod;
import org.gijido.rules.WhileOpen;
import org.gijido.shared.Actor;

/** Takes ballots in: one transaction, one event and one commit for all that came together, under the lock of the round. */
@Stateless
@Retried
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class BallotBox {

    /** Payload of {@code chamber.counted}. @param counts absent where only the turnout is shown */
    public record Counted(long vote, int round, Map<Integer, String> counted, int turnout, VoteViews.Counts counts) {
    }

    @Inject
    private Votes votes;
    @Inject
    private BallotCommands commands;
    @Inject
    private BallotStore ballots;
    @Inject
    private Urn urn;
    @Inject
    private VotingDevices devices;
    @Inject
    private BallotJudges judges;
    @Inject
    private Clock clock;
    @Inject
    private Event<VoteChanged> events;

    /** @return an answer for each entry, in their order */
    public List<CastAnswer> take(List<CastEntry> entries) {
        Map<UUID, Answered> before = commands.answered(entries.stream().map(entry -> entry.command().id()).toList());
        Map<UUID, CastEntry> fresh = new LinkedHashMap<>();
        entries.stream().filter(entry -> !before.containsKey(entry.command().id()))
                .forEach(entry -> fresh.putIfAbsent(entry.command().id(), entry));
        Map<UUID, CastAnswer> answers = new LinkedHashMap<>();
        byRound(fresh.values().stream().toList()).forEach((round, together) -> answers.putAll(takeIn(round, together)));
        commands.keep(answers.entrySet().stream().map(answer -> List.<Object>of(answer.getKey().toString(),
                fresh.get(answer.getKey()).accountId(), answer.getValue().text())).toList());
        return entries.stream().map(entry -> answer(entry, before, fresh, answers)).toList();
    }

    /** Rounds are locked in order, so that two batches cannot wait for each other. */
    private static Map<VoteRound.Key, List<CastEntry>> byRound(List<CastEntry> entries) {
        return entries.stream().collect(Collectors.groupingBy(entry -> new VoteRound.Key(entry.command().vote(), entry.command().round()),
                () -> new TreeMap<>(Comparator.comparingLong(VoteRound.Key::voteId).thenComparing(VoteRound.Key::number)), Collectors.toList()));
    }

    private static CastAnswer answer(CastEntry entry, Map<UUID, Answered> before, Map<UUID, CastEntry> fresh, Map<UUID, CastAnswer> answers) {
        UUID id = entry.command().id();
        long owner = before.containsKey(id) ? before.get(id).accountId() : fresh.get(id).accountId();
        if (owner != entry.accountId()) {
            return CastAnswer.refused(Result.NOT_ENTITLED, 0);
        }
        return before.containsKey(id) ? CastAnswer.parse(before.get(id).answer()) : answers.get(id);
    }

    private Map<UUID, CastAnswer> takeIn(VoteRound.Key key, List<CastEntry> entries) {
        Map<UUID, CastAnswer> answers = new LinkedHashMap<>();
        if (votes.round(key.voteId(), key.number()).isEmpty()) {
            entries.forEach(entry -> answers.put(entry.command().id(), CastAnswer.refused(Result.NOT_OPEN, 0)));
            return answers;
        }
        VoteRound round = votes.lock(key.voteId(), key.number());
        BallotJudge judge = judges.of(votes.get(key.voteId()), round, entries);
        Map<Integer, BallotStore.Fresh> set = new LinkedHashMap<>();
        List<CastEntry> secret = new ArrayList<>();
        for (CastEntry entry : entries) {
            CastAnswer answer = judge.judge(entry);
            answers.put(entry.command().id(), answer);
            if (answer.result() == Result.COUNTED && answer.mark().equals(BallotStore.mark(entry.command().id()))) {
                judge.counted(answer);
                if (round.method() == VoteMethod.SECRET) {
                    secret.add(entry);
                } else {
                    set.put(answer.seat(), new BallotStore.Fresh(answer.seat(), entry.command().paper(), entry.command().id(), entry.accountId(), false));
                    judge.said(answer, entry.command().paper());
                }
            }
        }
        LocalDateTime now = LocalDateTime.now(clock);
        ballots.set(key, set.values(), now);
        urn.put(key, secret.stream().map(entry -> dropped(answers.get(entry.command().id()).seat(), entry.command())).toList());
        judge.newDevices().forEach((person, device) -> devices.take(round.sittingId(), person, device));
        tell(round, judge);
        judge.late().forEach(seat -> late(round, seat, now));
        if (judge.urnMissed()) {
            events.fire(VoteChanged.step(Actor.SYSTEM, round, "urnMissed", Map.of()));
        }
        return answers;
    }

    private static Urn.Dropped dropped(int seat, CastCommand command) {
        return new Urn.Dropped(seat, BallotStore.mark(command.id()), new UrnPlaces.Content(command.code(), command.paper()));
    }

    private void tell(VoteRound round, BallotJudge judge) {
        Map<Integer, String> counted = judge.marks();
        if (counted.isEmpty()) {
            return;
        }
        VoteRound.Key key = round.id();
        boolean secret = round.method() == VoteMethod.SECRET;
        CouncilRules rules = judge.rules();
        int turnout = secret ? urn.turnout(key).size() : ballots.turnout(key);
        boolean shown = !secret && !judge.election() && rules.whileOpen() == WhileOpen.COUNTS;
        events.fire(new VoteChanged(Actor.SYSTEM, round.sittingId(), key.voteId(), key.number(), "counted",
                new Counted(key.voteId(), key.number(), counted, turnout, shown ? VoteViews.Counts.of(ballots.counts(key)) : null),
                Map.of("seats", List.copyOf(counted.keySet()))));
    }

    private void late(VoteRound round, int seat, LocalDateTime now) {
        if (ballots.late(round.id(), seat, now)) {
            events.fire(VoteChanged.step(Actor.SYSTEM, round, "late", Map.of("seat", seat)));
        }
    }
}
