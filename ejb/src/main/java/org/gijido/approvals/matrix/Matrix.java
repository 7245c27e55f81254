package org.gijido.approvals.matrix;

import static org.gijido.approvals.ActorKind.ADMIN;
import static org.gijido.approvals.ActorKind.CONCUR_HOLDER;
import static org.gijido.approvals.ActorKind.CO_DRAFTER;
import static org.gijido.approvals.ActorKind.DECIDER;
import static org.gijido.approvals.ActorKind.DOCUMENT_SECTION;
import static org.gijido.approvals.ActorKind.DONE_HOLDER;
import static org.gijido.approvals.ActorKind.DRAFTER;
import static org.gijido.approvals.ActorKind.EXAMINER;
import static org.gijido.approvals.ActorKind.LINE_HOLDER;
import static org.gijido.approvals.ActorKind.OTHER_READER;
import static org.gijido.approvals.ActorKind.POST_REVIEWER;
import static org.gijido.approvals.ActorKind.READER_STEP;
import static org.gijido.approvals.ActorKind.SHARED_ACCOUNT;
import static org.gijido.approvals.ActorKind.STRANGER;
import static org.gijido.approvals.ActorKind.SUBSTITUTE;
import static org.gijido.approvals.ActorKind.SUBSTITUTE_BARRED;
import static org.gijido.approvals.ActorKind.SUBSTITUTE_PRESENT;
import static org.gijido.approvals.ActorKind.SUPERIOR;
import static org.gijido.approvals.ActorKind.SUPERIOR_IDLE;
import static org.gijido.approvals.State.CIRCULATING;
import static org.gijido.approvals.State.DECIDED;
import static org.gijido.approvals.State.DRAFT;
import static org.gijido.approvals.State.ENFORCED;
import static org.gijido.approvals.State.HELD;
import static org.gijido.approvals.State.PAPER_ROUND;
import static org.gijido.approvals.State.REJECTED;
import static org.gijido.approvals.State.RETURNED;
import static org.gijido.approvals.State.SCRAPPED;
import static org.gijido.approvals.State.WITHDRAWN;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.gijido.approvals.Act;
import org.gijido.approvals.ActorKind;
import org.gijido.approvals.State;
import org.gijido.shared.FeatureOnly;

/**
 * The closed table of acts. An answer is found in this order: an account of several people does nothing; whoever may not read
 * the document finds none; what is never theirs is not theirs; what is theirs may not be open now.
 */
@FeatureOnly
public final class Matrix {

    /** An act is open in these states to these people, and leads there. */
    private record Rule(Set<State> states, Set<ActorKind> actors, State next, boolean stays) {}

    private static final Set<ActorKind> BLIND = Set.of(STRANGER, SHARED_ACCOUNT, ADMIN);
    private static final Set<ActorKind> DRAFTERS = Set.of(DRAFTER, CO_DRAFTER);
    private static final Set<State> ROUND = Set.of(CIRCULATING, HELD);
    private static final Set<ActorKind> HOLDERS = Set.of(LINE_HOLDER, CONCUR_HOLDER, EXAMINER, DECIDER);
    private static final Map<Act, List<Rule>> RULES = new EnumMap<>(Act.class);

    static {
        stays(Act.EDIT, Set.of(DRAFT, RETURNED), DRAFTERS);
        leads(Act.SUBMIT, Set.of(DRAFT, RETURNED), DRAFTERS, CIRCULATING);
        leads(Act.DELETE_DRAFT, Set.of(DRAFT), Set.of(DRAFTER), null);
        leads(Act.RECALL, ROUND, Set.of(DRAFTER), DRAFT);
        leads(Act.WITHDRAW, Set.of(RETURNED, CIRCULATING, HELD), Set.of(DRAFTER), WITHDRAWN);
        leads(Act.APPROVE, ROUND, Set.of(LINE_HOLDER), CIRCULATING);
        leads(Act.CONCUR, ROUND, Set.of(CONCUR_HOLDER), CIRCULATING);
        leads(Act.DISSENT, ROUND, Set.of(CONCUR_HOLDER), CIRCULATING);
        leads(Act.EXAMINE, ROUND, Set.of(EXAMINER), CIRCULATING);
        leads(Act.DECIDE, ROUND, Set.of(DECIDER), DECIDED);
        leads(Act.SUBSTITUTE_DECIDE, ROUND, Set.of(SUBSTITUTE), DECIDED);
        leads(Act.PULL_UP, ROUND, Set.of(SUPERIOR), CIRCULATING);
        leads(Act.REMAND, ROUND, with(HOLDERS, SUBSTITUTE), RETURNED);
        leads(Act.REMAND, Set.of(PAPER_ROUND), Set.of(DOCUMENT_SECTION), RETURNED);
        leads(Act.REJECT, ROUND, Set.of(DECIDER), REJECTED);
        leads(Act.HOLD, Set.of(CIRCULATING), HOLDERS, HELD);
        leads(Act.RELEASE, Set.of(HELD), with(HOLDERS, DOCUMENT_SECTION), CIRCULATING);
        stays(Act.ASK, ROUND, HOLDERS);
        stays(Act.ANSWER, ROUND, Set.of(DRAFTER, CO_DRAFTER, DONE_HOLDER));
        stays(Act.ADD_STEP, Set.of(CIRCULATING), with(HOLDERS, DOCUMENT_SECTION));
        stays(Act.ADD_STEP, Set.of(HELD), Set.of(DOCUMENT_SECTION));
        stays(Act.REROUTE, Set.of(RETURNED, CIRCULATING, HELD), Set.of(DOCUMENT_SECTION));
        stays(Act.CORRECT_FORMAL, Set.of(CIRCULATING), Set.of(LINE_HOLDER, EXAMINER, DECIDER));
        stays(Act.CORRECT_FORMAL, Set.of(DECIDED, ENFORCED), Set.of(DOCUMENT_SECTION));
        leads(Act.BEGIN_PAPER_ROUND, Set.of(DRAFT), Set.of(DRAFTER), PAPER_ROUND);
        leads(Act.BEGIN_PAPER_ROUND, Set.of(CIRCULATING), Set.of(DRAFTER, DOCUMENT_SECTION), PAPER_ROUND);
        leads(Act.RECORD_PAPER_ROUND, Set.of(PAPER_ROUND), Set.of(DOCUMENT_SECTION), DECIDED);
        leads(Act.SCRAP, Set.of(RETURNED, REJECTED), Set.of(DRAFTER, DOCUMENT_SECTION), SCRAPPED);
        stays(Act.POST_REVIEW, Set.of(CIRCULATING, HELD, DECIDED, ENFORCED), Set.of(POST_REVIEWER));
        stays(Act.READ_CIRCULATION, Set.of(DECIDED, ENFORCED), Set.of(READER_STEP));
        leads(Act.ENFORCE, Set.of(DECIDED), Set.of(DRAFTER, DOCUMENT_SECTION), ENFORCED);
        stays(Act.COMMENT, Set.of(RETURNED, CIRCULATING, HELD, DECIDED, ENFORCED),
                EnumSet.complementOf(EnumSet.of(READER_STEP, OTHER_READER, STRANGER, SHARED_ACCOUNT, ADMIN)));
        leads(Act.UNDO, ROUND, Set.of(DONE_HOLDER), CIRCULATING);
    }

    private Matrix() {}

    /**
     * @param kinds all that somebody is to the document; none is a stranger
     * @return what is open for any of these is open
     */
    public static Verdict answer(State state, Act act, Set<ActorKind> kinds) {
        if (kinds.contains(SHARED_ACCOUNT)) {
            return act == Act.READ ? new Verdict.NotFound() : new Verdict.Shared();
        }
        if (!mayRead(state, kinds)) {
            return new Verdict.NotFound();
        }
        return act == Act.READ ? new Verdict.Open(state) : ofReader(state, act, kinds);
    }

    /** What is open to them, without a refusal of what is not. */
    public static Set<Act> open(State state, Set<ActorKind> kinds) {
        EnumSet<Act> open = EnumSet.allOf(Act.class);
        open.removeIf(act -> !(answer(state, act, kinds) instanceof Verdict.Open));
        return open;
    }

    /** Whose business an act is, in the order of {@link ActorKind}. */
    public static Set<ActorKind> actors(Act act) {
        EnumSet<ActorKind> actors = EnumSet.noneOf(ActorKind.class);
        RULES.getOrDefault(act, List.of()).forEach(rule -> actors.addAll(rule.actors()));
        return actors;
    }

    /** A draft is its drafters' own; later it is read by all who are something to it. */
    public static boolean mayRead(State state, Set<ActorKind> kinds) {
        return state == DRAFT ? kinds.stream().anyMatch(DRAFTERS::contains) : !BLIND.containsAll(kinds);
    }

    private static Verdict ofReader(State state, Act act, Set<ActorKind> kinds) {
        List<Rule> rules = RULES.get(act);
        return rules.stream().filter(rule -> rule.states().contains(state) && meets(rule, kinds)).findFirst()
                .<Verdict>map(rule -> new Verdict.Open(rule.stays() ? state : rule.next()))
                .orElseGet(() -> refusal(state, act, kinds, rules));
    }

    private static Verdict refusal(State state, Act act, Set<ActorKind> kinds, List<Rule> rules) {
        if (ROUND.contains(state) && act == Act.SUBSTITUTE_DECIDE && kinds.contains(SUBSTITUTE_BARRED)) {
            return new Verdict.SubstituteBarred();
        }
        if (ROUND.contains(state) && act == Act.SUBSTITUTE_DECIDE && kinds.contains(SUBSTITUTE_PRESENT)) {
            return new Verdict.DeciderPresent();
        }
        if (ROUND.contains(state) && act == Act.PULL_UP && kinds.contains(SUPERIOR_IDLE)) {
            return new Verdict.LowerPresent();
        }
        return rules.stream().anyMatch(rule -> meets(rule, kinds)) ? new Verdict.NotNow() : new Verdict.NotYours();
    }

    private static boolean meets(Rule rule, Set<ActorKind> kinds) {
        return kinds.stream().anyMatch(rule.actors()::contains);
    }

    private static void stays(Act act, Set<State> states, Set<ActorKind> actors) {
        add(act, new Rule(states, actors, null, true));
    }

    private static void leads(Act act, Set<State> states, Set<ActorKind> actors, State next) {
        add(act, new Rule(states, actors, next, false));
    }

    private static void add(Act act, Rule rule) {
        RULES.merge(act, List.of(rule), (one, other) -> List.of(one.getFirst(), other.getFirst()));
    }

    private static Set<ActorKind> with(Set<ActorKind> kinds, ActorKind... more) {
        EnumSet<ActorKind> all = EnumSet.copyOf(kinds);
        all.addAll(Arrays.asList(more));
        return all;
    }
}
