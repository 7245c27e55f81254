package org.gijido.approvals.circulating;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gijido.access.Caller;
import org.gijido.approvals.Act;
import org.gijido.approvals.ActorKind;
import org.gijido.approvals.Hand;
import org.gijido.approvals.PlannedStep;
import org.gijido.approvals.PostAt;
import org.gijido.approvals.State;
import org.gijido.approvals.StepKind;
import org.gijido.approvals.StepState;
import org.gijido.approvals.entity.ApprovalAct;
import org.gijido.approvals.entity.ApprovalDocument;
import org.gijido.approvals.entity.ApprovalStep;
import org.gijido.directory.PostRank;
import org.gijido.shared.Actor;

/** A document that goes round in a test, in an invented city where every post has one holder. */
final class Walk {

    static final Caller.Post STAFF = post(10, "総務課", 10, 1, "主事", PostRank.STAFF);
    static final Caller.Post SECTION = post(10, "総務課", 10, 1, "係長", PostRank.SECTION_HEAD);
    static final Caller.Post DIVISION = post(10, "総務課", 10, 1, "課長", PostRank.DIVISION_HEAD);
    static final Caller.Post DEPARTMENT = post(1, "総務部", 0, 1, "部長", PostRank.DEPARTMENT_HEAD);
    static final Caller.Post VICE = post(0, "", 0, 0, "副市長", PostRank.VICE_MAYOR);
    static final Caller.Post MAYOR = post(0, "", 0, 0, "市長", PostRank.MAYOR);
    static final Caller.Post FINANCE = post(20, "財政課", 20, 2, "課長", PostRank.DIVISION_HEAD);
    static final Caller.Post CONTRACT = post(30, "契約課", 30, 2, "課長", PostRank.DIVISION_HEAD);
    static final Caller.Post LAW = post(40, "法規課", 40, 1, "課長", PostRank.DIVISION_HEAD);
    static final Caller.Post ACCOUNTS = post(50, "会計課", 50, 3, "課長", PostRank.DIVISION_HEAD);

    private final List<ApprovalStep> steps = new ArrayList<>();
    private final List<ApprovalAct> acts = new ArrayList<>();
    private final Set<PostAt> away = new HashSet<>();
    final ApprovalDocument document;
    LocalDateTime now = LocalDateTime.of(2026, 11, 30, 9, 0);
    Order.Routed higher;
    Presence.Stead stead = new Presence.Stead.None();

    Walk() {
        document = new ApprovalDocument(hand(1, STAFF), STAFF, "総務部 総務課 主事", "備品の購入について", now);
    }

    /** Line, then decision. */
    static List<PlannedStep> line(Caller.Post... posts) {
        List<PlannedStep> plan = new ArrayList<>();
        for (int at = 0; at < posts.length; at++) {
            plan.add(step(at + 1, 1, 1, at == posts.length - 1 ? StepKind.DECISION : StepKind.LINE, posts[at]));
        }
        return plan;
    }

    static PlannedStep step(int stage, int lane, int place, StepKind kind, Caller.Post post) {
        return new PlannedStep(stage, lane, place, kind, at(post), kind == StepKind.CONCURRENCE ? "別表第2-3" : "");
    }

    static PostAt at(Caller.Post post) {
        return new PostAt(post.unitId() == 0 ? null : post.unitId(), PostRank.valueOf(post.rank()));
    }

    static Hand hand(long person, Caller.Post... posts) {
        return new Hand(new Actor(person, person, "職員" + person, "総務部", "総務課"), List.of(posts));
    }

    /** Whoever holds the post. */
    static Hand holder(Caller.Post post) {
        return hand(100 + post.unitId() * 10 + PostRank.valueOf(post.rank()).ordinal(), post);
    }

    static Hand drafter() {
        return hand(1, STAFF);
    }

    Walk submit(List<PlannedStep> plan) {
        return submit(plan, false);
    }

    Walk submit(List<PlannedStep> plan, boolean sameContent) {
        return done(course(drafter()).act(order(Act.SUBMIT, null, null, plan), sameContent));
    }

    Walk press(Act act, Caller.Post post) {
        return press(act, holder(post), null);
    }

    Walk press(Act act, Hand hand, String note) {
        return done(course(hand).act(order(act, note, null, List.of()), false));
    }

    Walk press(Order order, Hand hand) {
        return done(course(hand).act(order, false));
    }

    Order order(Act act, String note, Long target, List<PlannedStep> route) {
        return new Order(UUID.randomUUID(), act, document.version(), null, note, target, null, null, routed(route), List.of(),
                true);
    }

    Order until(Act act, LocalDate day) {
        return new Order(UUID.randomUUID(), act, document.version(), null, null, null, null, day, List.of(), List.of(), true);
    }

    static List<Order.Routed> routed(List<PlannedStep> route) {
        return route.stream().map(step -> new Order.Routed(step, words(step.post()))).toList();
    }

    Walk away(Caller.Post post) {
        away.add(at(post));
        return this;
    }

    Walk later(int minutes) {
        now = now.plusMinutes(minutes);
        return this;
    }

    State state() {
        return document.state();
    }

    /** Whose turn it is: unit and rank, in order. */
    String turns() {
        return steps.stream().filter(ApprovalStep::live).filter(step -> step.state().turn()).sorted(ApprovalStep.ORDER)
                .map(step -> words(step.post())).collect(Collectors.joining(" "));
    }

    /** The boxes that count: {@code 10/課長級=DONE}. */
    String boxes() {
        return steps.stream().filter(ApprovalStep::live).sorted(ApprovalStep.ORDER)
                .map(step -> words(step.post()) + "=" + step.state()).collect(Collectors.joining(" "));
    }

    ApprovalStep box(Caller.Post post) {
        return steps.stream().filter(ApprovalStep::live).filter(step -> step.post().equals(at(post))).findFirst().orElseThrow();
    }

    Optional<ApprovalStep> struck(Caller.Post post) {
        return steps.stream().filter(step -> step.state() == StepState.VOID && step.stamp().isPresent())
                .filter(step -> step.post().equals(at(post))).findFirst();
    }

    Set<ActorKind> kinds(Hand hand) {
        return course(hand).kinds();
    }

    Set<Act> open(Hand hand) {
        return course(hand).open();
    }

    List<ApprovalStep> steps() {
        return steps;
    }

    List<ApprovalAct> acts() {
        return acts;
    }

    Course course(Hand hand) {
        return course(new Viewer(hand, false, false, false, false));
    }

    Course course(Viewer viewer) {
        number();
        return new Course(document, steps, new Acts(() -> List.copyOf(acts)), viewer, presence(), rules(), now);
    }

    /** The document section does it. */
    Walk section(Order order) {
        return done(course(new Viewer(hand(900, post(60, "文書課", 60, 1, "主事", PostRank.STAFF)), false, true, false, false))
                .act(order, false));
    }

    private Walk done(ApprovalAct act) {
        acts.add(act);
        return this;
    }

    /** The database gives the steps their numbers; here the order in which they came does. */
    private void number() {
        for (int at = 0; at < steps.size(); at++) {
            Identity.of(steps.get(at), at + 1L);
        }
    }

    private Presence presence() {
        return new Presence() {
            @Override
            public boolean away(PostAt post) {
                return away.contains(post);
            }

            @Override
            public Stead stead(PostAt decider, Hand hand, boolean declared) {
                return hand.actor().personId() == 7L ? stead : new Stead.None();
            }
        };
    }

    private Rules rules() {
        return new Rules(from -> from.plusDays(2), () -> 5, () -> false, PostRank.SECTION_HEAD, "別表第2-3",
                decision -> Optional.ofNullable(higher));
    }

    private static String words(PostAt post) {
        return (post.unitId() == null ? "" : post.unitId() + "/") + post.rank().label();
    }

    static Caller.Post post(long unit, String name, long division, long department, String title, PostRank rank) {
        return new Caller.Post(unit, name, division, division == 0 ? "" : name, department,
                department == 0 ? "" : department + "部",
                title, rank.name());
    }

    static Set<ActorKind> kindsOf(ActorKind first, ActorKind... more) {
        return EnumSet.of(first, more);
    }
}
