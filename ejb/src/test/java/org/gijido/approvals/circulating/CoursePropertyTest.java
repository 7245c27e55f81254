package org.gijido.approvals.circulating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.gijido.access.Caller;
import org.gijido.approvals.Act;
import org.gijido.approvals.Hand;
import org.gijido.approvals.PlannedStep;
import org.gijido.approvals.State;
import org.gijido.approvals.StepKind;
import org.gijido.approvals.StepMark;
import org.gijido.approvals.StepState;
import org.gijido.approvals.entity.ApprovalAct;
import org.gijido.approvals.entity.ApprovalStep;
import org.gijido.shared.BusinessException;
import org.junit.jupiter.api.Test;

/** Random ways, random hands, random acts: what must be true of every document whatever is done with it. */
class CoursePropertyTest {

    private static final List<Caller.Post> LINE = List.of(Walk.SECTION, Walk.DIVISION, Walk.DEPARTMENT, Walk.VICE, Walk.MAYOR);
    private static final List<Caller.Post> SECTIONS = List.of(Walk.FINANCE, Walk.CONTRACT, Walk.LAW, Walk.ACCOUNTS);
    private static final Set<Act> NOT_HERE = EnumSet.of(Act.READ, Act.EDIT, Act.DELETE_DRAFT, Act.REROUTE,
            Act.RECORD_PAPER_ROUND);
    private static final Set<Act> ENDS = EnumSet.of(Act.WITHDRAW, Act.BEGIN_PAPER_ROUND, Act.RECALL, Act.REMAND, Act.REJECT,
            Act.SCRAP);
    private static final Set<Act> ASIDE = EnumSet.of(Act.COMMENT, Act.ASK, Act.ADD_STEP, Act.HOLD, Act.CORRECT_FORMAL,
            Act.DISSENT);
    private static final Set<State> OVER = EnumSet.of(State.ENFORCED, State.WITHDRAWN, State.SCRAPPED);
    private static final Set<State> UNDECIDED = EnumSet.of(State.REJECTED, State.WITHDRAWN, State.SCRAPPED);
    private static final Set<StepState> NOT_LIVE = EnumSet.of(StepState.VOID, StepState.STOPPED, StepState.LAID_OUT);
    private static final Set<Act> AFTER_THE_END = EnumSet.of(Act.POST_REVIEW, Act.READ_CIRCULATION, Act.COMMENT,
            Act.CORRECT_FORMAL);

    @Test
    void whateverIsDoneTheRecordHoldsTogether() {
        Map<State, Integer> seen = new EnumMap<>(State.class);
        Map<Act, Integer> done = new EnumMap<>(Act.class);
        for (long seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            Walk walk = new Walk();
            walk.document.handle(random.nextInt(5) == 0, false);
            LINE.stream().filter(post -> random.nextInt(5) == 0).forEach(walk::away);
            walk.submit(plan(random));
            for (int press = 0; press < 25; press++) {
                press(walk, random, done, seed);
                holds(walk, seed);
            }
            seen.merge(walk.state(), 1, Integer::sum);
        }
        assertTrue(seen.keySet().containsAll(EnumSet.of(State.DECIDED, State.ENFORCED, State.REJECTED, State.WITHDRAWN,
                State.RETURNED, State.CIRCULATING, State.SCRAPPED)), seen::toString);
        assertTrue(done.keySet().containsAll(EnumSet.complementOf(EnumSet.of(Act.READ, Act.EDIT, Act.DELETE_DRAFT, Act.REROUTE,
                Act.RECORD_PAPER_ROUND, Act.SUBSTITUTE_DECIDE))), done::toString);
    }

    private static void press(Walk walk, Random random, Map<Act, Integer> done, long seed) {
        walk.later(random.nextInt(4));
        Hand hand = random.nextInt(10) < 6 ? whoseTurn(walk, random) : hand(random);
        Act act = act(walk, hand, random);
        Set<Act> open = walk.open(hand);
        State before = walk.state();
        try {
            walk.press(order(walk, act, random), hand);
            done.merge(act, 1, Integer::sum);
            assertTrue(open.contains(act), () -> "seed " + seed + ": " + act + " was done and not open");
            assertTrue(!OVER.contains(before) || AFTER_THE_END.contains(act),
                    () -> "seed " + seed + ": " + act + " in " + before);
        } catch (BusinessException refused) {
            assertEquals(before, walk.state(), () -> "seed " + seed + ": refused " + act + " and moved");
        }
    }

    /** Mostly something that is open to the hand, rarely what ends it, now and then anything. */
    private static Act act(Walk walk, Hand hand, Random random) {
        List<Act> all = new ArrayList<>(EnumSet.complementOf(EnumSet.copyOf(NOT_HERE)));
        List<Act> open = all.stream().filter(walk.open(hand)::contains)
                .filter(act -> !ENDS.contains(act) || random.nextInt(12) == 0)
                .filter(act -> !ASIDE.contains(act) || random.nextInt(6) == 0).toList();
        return open.isEmpty() || random.nextInt(4) == 0 ? all.get(random.nextInt(all.size()))
                : open.get(random.nextInt(open.size()));
    }

    private static Hand whoseTurn(Walk walk, Random random) {
        List<Caller.Post> waiting = Stream.concat(LINE.stream(), SECTIONS.stream()).filter(post -> walk.steps().stream()
                .anyMatch(step -> step.live() && step.state().turn() && step.post().equals(Walk.at(post)))).toList();
        return waiting.isEmpty() ? Walk.drafter() : Walk.holder(waiting.get(random.nextInt(waiting.size())));
    }

    private static Order order(Walk walk, Act act, Random random) {
        List<ApprovalStep> steps = walk.steps();
        Long target = act == Act.REMAND && random.nextBoolean() ? steps.get(random.nextInt(steps.size())).id() : null;
        LocalDate until = walk.now.toLocalDate().plusDays(1 + random.nextInt(4));
        List<PlannedStep> route = act == Act.SUBMIT || act == Act.BEGIN_PAPER_ROUND ? plan(random)
                : act == Act.ADD_STEP ? List.of(Walk.step(1, 1, 1, StepKind.CONCURRENCE, SECTIONS.get(random.nextInt(4))))
                        : List.of();
        return new Order(UUID.randomUUID(), act, walk.document.version(), null, "理由", target, null, until, Walk.routed(route),
                List.of(), true);
    }

    private static void holds(Walk walk, long seed) {
        String where = "seed " + seed + " " + walk.state() + " " + walk.boxes();
        List<ApprovalStep> live = walk.steps().stream().filter(ApprovalStep::live).toList();
        List<ApprovalStep> decided = live.stream().filter(step -> step.kind() == StepKind.DECISION
                && step.state() == StepState.DONE).toList();
        assertEquals(walk.state().decided() ? 1 : 0, decided.size(), where);
        assertEquals(walk.state().round(), live.stream().anyMatch(step -> step.state().turn()
                && step.kind() != StepKind.CIRCULATION), where);
        assertEquals(fold(walk), walk.state(), where);
        stampsAreActs(walk, where);
        for (ApprovalStep step : live) {
            assertEquals(step.state() == StepState.DONE, step.stamp().isPresent(), where);
            boolean ended = UNDECIDED.contains(walk.state());
            assertTrue(ended || step.state() != StepState.SKIPPED || step.reviewOwed() || step.reviewedAt() != null, where);
            assertFalse(ended && step.reviewOwed(), where);
        }
        walk.steps().stream().filter(step -> !step.live()).forEach(step -> assertTrue(NOT_LIVE.contains(step.state())
                && !step.reviewOwed(), () -> where + " of submission " + step.submission() + ": " + step.state()));
        if (walk.state().decided()) {
            assertTrue(live.stream().filter(step -> step.kind() != StepKind.CIRCULATION).allMatch(step -> step.state().passed()),
                    where);
        }
    }

    /** Each stamp was put by an act of the same hand, and no hand stamped without one. */
    private static void stampsAreActs(Walk walk, String where) {
        for (ApprovalStep step : walk.steps()) {
            step.stamp().filter(stamp -> stamp.mark() != StepMark.ON_PAPER).ifPresent(stamp -> assertTrue(walk.acts().stream()
                    .anyMatch(act -> act.at().equals(stamp.at())
                            && act.by().actor().accountId() == stamp.accountId()),
                    where));
        }
        for (int at = 0; at < walk.acts().size(); at++) {
            assertEquals(at + 1, walk.acts().get(at).number(), where);
        }
    }

    /** The state as the acts alone tell it; whether it is held is told by the steps. */
    private static State fold(Walk walk) {
        State state = State.DRAFT;
        for (ApprovalAct act : walk.acts()) {
            state = switch (act.act()) {
                case SUBMIT -> State.CIRCULATING;
                case RECALL -> State.DRAFT;
                case WITHDRAW -> State.WITHDRAWN;
                case SCRAP -> State.SCRAPPED;
                case REJECT -> State.REJECTED;
                case REMAND -> act.stepId() != null && isStamped(walk, act) ? State.CIRCULATING : State.RETURNED;
                case DECIDE, SUBSTITUTE_DECIDE, RECORD_PAPER_ROUND -> State.DECIDED;
                case PULL_UP -> pulledToTheEnd(walk, act) ? State.DECIDED : state;
                case ENFORCE -> State.ENFORCED;
                case BEGIN_PAPER_ROUND -> State.PAPER_ROUND;
                default -> state;
            };
        }
        boolean held = walk.steps().stream().filter(ApprovalStep::live).filter(step -> step.state().turn()
                && step.kind() != StepKind.CIRCULATION).allMatch(step -> step.state() == StepState.HELD);
        return state == State.CIRCULATING && held ? State.HELD : state;
    }

    private static boolean isStamped(Walk walk, ApprovalAct remand) {
        return walk.steps().stream().anyMatch(step -> remand.stepId().equals(step.id()) && step.state() == StepState.VOID
                && step.stamp().isPresent());
    }

    private static boolean pulledToTheEnd(Walk walk, ApprovalAct pull) {
        return walk.steps().stream().anyMatch(step -> step.kind() == StepKind.DECISION && step.state() == StepState.DONE
                && Integer.valueOf(pull.number()).equals(step.endedBy()));
    }

    private static Hand hand(Random random) {
        if (random.nextInt(4) == 0) {
            return Walk.drafter();
        }
        List<Caller.Post> posts = new ArrayList<>(LINE);
        posts.addAll(SECTIONS);
        Caller.Post post = posts.get(random.nextInt(posts.size()));
        return random.nextInt(8) == 0 ? Walk.hand(77, post, posts.get(random.nextInt(posts.size()))) : Walk.holder(post);
    }

    private static List<PlannedStep> plan(Random random) {
        List<PlannedStep> plan = new ArrayList<>();
        int stage = 0;
        int last = 1 + random.nextInt(LINE.size() - 1);
        List<Caller.Post> sections = new ArrayList<>(SECTIONS);
        Collections.shuffle(sections, random);
        int lanes = random.nextInt(4);
        int before = random.nextInt(last + 1);
        for (int at = 0; at <= last; at++) {
            if (at == before && lanes > 0) {
                stage++;
                int enough = random.nextInt(3) == 0 ? 1 : 0;
                for (int lane = 1; lane <= lanes; lane++) {
                    plan.add(
                            new PlannedStep(stage, lane, 1, StepKind.CONCURRENCE, Walk.at(sections.get(lane - 1)), "別表", enough));
                }
            }
            if (at == last && lanes < 3 && random.nextBoolean()) {
                plan.add(Walk.step(++stage, 1, 1, StepKind.EXAMINATION, sections.get(2)));
            }
            plan.add(Walk.step(++stage, 1, 1, at == last ? StepKind.DECISION : StepKind.LINE, LINE.get(at)));
        }
        if (lanes < 4 && random.nextBoolean()) {
            plan.add(Walk.step(++stage, 1, 1, StepKind.CIRCULATION, sections.get(3)));
        }
        return plan;
    }
}
