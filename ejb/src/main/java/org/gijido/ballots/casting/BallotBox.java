package org.gijido.ballots.casting;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.gijido.ballots.BallotStore;
import org.gijido.ballots.ChamberView;
import org.gijido.ballots.VoteChanged;
import org.gijido.ballots.Votes;
import org.gijido.ballots.casting.CastAnswer.Result;
import org.gijido.ballots.entity.VoteRound;
import org.gijido.ballots.urn.Urn;
import org.gijido.ballots.urn.UrnPlaces;
import org.gijido.platform.Command;
import org.gijido.platform.Commands;
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
    public record Counted(long vote, int round, Map<Integer, String> counted, int turnout, ChamberView.Counts counts) {
    }

    @Inject
    private Votes votes;
    @Inject
    private Commands commands;
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

    /** @return an answer for each entry, in their order; empty for one whose number was used for something else */
    public List<Optional<CastAnswer>> take(List<CastEntry> entries) {
        Map<CastEntry, Optional<CastAnswer>> answers = new HashMap<>();
        byRound(entries).forEach((round, together) -> {
            List<Optional<String>> said = commands.together(commands(round, together), fresh -> takeIn(round, together, fresh));
            for (int index = 0; index < said.size(); index++) {
                answers.put(together.get(index), said.get(index).map(CastAnswer::parse));
            }
        });
        return entries.stream().map(answers::get).toList();
    }

    private List<Command> commands(VoteRound.Key key, List<CastEntry> entries) {
        boolean secret = votes.round(key.voteId(), key.number()).filter(round -> round.method() == VoteMethod.SECRET).isPresent();
        return entries.stream().map(entry -> entry.written(secret)).toList();
    }

    /** Rounds are locked in order, so that two batches cannot wait for each other. */
    private static Map<VoteRound.Key, List<CastEntry>> byRound(List<CastEntry> entries) {
        return entries.stream()
                .collect(Collectors.groupingBy(entry -> new VoteRound.Key(entry.command().vote(), entry.command().round()),
                        () -> new TreeMap<>(Comparator.comparingLong(VoteRound.Key::voteId).thenComparing(VoteRound.Key::number)),
                        Collectors.toList()));
    }

    private Map<UUID, String> takeIn(VoteRound.Key key, List<CastEntry> together, Set<UUID> fresh) {
        Map<UUID, CastEntry> entries = new LinkedHashMap<>();
        together.stream().filter(entry -> fresh.contains(entry.command().id()))
                .forEach(entry -> entries.putIfAbsent(entry.command().id(), entry));
        Map<UUID, String> answers = new LinkedHashMap<>();
        takeIn(key, List.copyOf(entries.values())).forEach((id, answer) -> answers.put(id, answer.text()));
        return answers;
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
                    set.put(answer.seat(), new BallotStore.Fresh(answer.seat(), entry.command().paper(), entry.command().id(),
                            entry.accountId(), false));
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
                new Counted(key.voteId(), key.number(), counted, turnout,
                        shown ? ChamberView.Counts.of(ballots.counts(key)) : null),
                Map.of("seats", List.copyOf(counted.keySet()))));
    }

    private void late(VoteRound round, int seat, LocalDateTime now) {
        if (ballots.late(round.id(), seat, now)) {
            events.fire(VoteChanged.step(Actor.SYSTEM, round, "late", Map.of("seat", seat)));
        }
    }
}
