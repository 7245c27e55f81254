package org.gijido.ballots.casting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.gijido.ballots.BallotPaper.Opinion;
import org.gijido.ballots.BallotStore;
import org.gijido.ballots.Choice;
import org.gijido.ballots.RoundSeat;
import org.gijido.ballots.Standing;
import org.gijido.ballots.VoteState;
import org.gijido.ballots.casting.BallotJudge.Held;
import org.gijido.ballots.casting.CastAnswer.Result;
import org.gijido.rules.CouncilRules;
import org.gijido.rules.NamesShown;
import org.gijido.rules.NotPressed;
import org.gijido.rules.VoteMethod;
import org.gijido.rules.WhileOpen;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Random histories of a vote, judged beside a model so simple that it can be read at a glance. */
class VoteModelTest {

    private static final int SEATS = 12;
    private static final int STEPS = 400;

    /** What the paper and a pencil would say. */
    private static final class Model {

        final Map<Integer, Choice> ballots = new HashMap<>();
        boolean open = true;

        Result press(int seat, Standing standing, boolean member, boolean device, Choice choice, boolean mayChange,
                boolean abstainButton) {
            if (!member || standing != Standing.ENTITLED) {
                return Result.NOT_ENTITLED;
            }
            if (!open) {
                return Result.NOT_OPEN;
            }
            if (!device) {
                return Result.OTHER_DEVICE;
            }
            if (choice == Choice.ABSTAIN && !abstainButton) {
                return Result.UNKNOWN_CHOICE;
            }
            if (ballots.containsKey(seat) && ballots.get(seat) != choice && !mayChange) {
                return Result.FIXED;
            }
            ballots.put(seat, choice);
            return Result.COUNTED;
        }
    }

    @RepeatedTest(200)
    void everyHistoryEndsAsTheModelSays(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        boolean mayChange = random.nextBoolean();
        boolean abstainButton = random.nextBoolean();
        CouncilRules rules = new CouncilRules(SEATS, mayChange, NotPressed.AGAINST, abstainButton, true, false, 1, 0,
                WhileOpen.COUNTS, NamesShown.AT_CLOSING);
        Map<Long, RoundSeat> seats = IntStream.rangeClosed(1, SEATS).boxed().collect(Collectors.toMap(seat -> (long) seat,
                seat -> new RoundSeat(seat, seat, seat, "議員 " + seat, "",
                        Standing.values()[random.nextInt(Standing.values().length)])));
        Set<Long> members = seats.keySet().stream().filter(seat -> random.nextInt(10) > 0).collect(Collectors.toSet());
        Map<Long, UUID> devices = seats.keySet().stream().filter(seat -> random.nextInt(3) > 0)
                .collect(Collectors.toMap(seat -> seat, seat -> new UUID(0, seat)));
        Map<Integer, Held> held = new HashMap<>();
        Model model = new Model();
        for (int step = 0; step < STEPS; step++) {
            if (random.nextInt(STEPS) == 0) {
                model.open = false;
            }
            int seat = 1 + random.nextInt(SEATS);
            Choice choice = Choice.values()[random.nextInt(Choice.values().length)];
            UUID device = new UUID(0, random.nextInt(8) == 0 ? 99 : seat);
            boolean known = !devices.containsKey((long) seat) || devices.get((long) seat).equals(device);
            Result expected = model.press(seat, seats.get((long) seat).standing(), members.contains((long) seat), known, choice,
                    mayChange, abstainButton);
            BallotJudge judge = new BallotJudge(
                    new BallotJudge.Sight(model.open ? VoteState.OPEN : VoteState.CLOSED, VoteMethod.ELECTRONIC, false, rules,
                            seats, members, devices, held, Set.of(), true));
            CastCommand command = new CastCommand(UUID.randomUUID(), 1, 1, new Opinion(choice), device, null);
            CastAnswer answer = judge.judge(new CastEntry(seat, seat, command));
            assertEquals(expected, answer.result());
            if (answer.result() == Result.COUNTED && answer.mark().equals(BallotStore.mark(command.id()))) {
                judge.counted(answer);
                judge.said(answer, command.paper());
            }
            devices.putAll(judge.newDevices());
        }
        assertEquals(model.ballots, held.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> ((Opinion) entry.getValue().paper()).choice())));
        assertTrue(held.keySet().stream().allMatch(seat -> seats.get((long) seat).standing() == Standing.ENTITLED));
    }
}
