package org.gijido.approvals.circulating;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.Role;
import org.gijido.approvals.Act;
import org.gijido.approvals.PlannedStep;
import org.gijido.approvals.PostAt;
import org.gijido.approvals.StepKind;
import org.gijido.approvals.deciding.Deciding;
import org.gijido.approvals.deciding.Decision;
import org.gijido.approvals.entity.ApprovalDocument;
import org.gijido.approvals.entity.ApprovalStep;
import org.gijido.approvals.matrix.Matrix;
import org.gijido.approvals.routing.Deadline;
import org.gijido.approvals.routing.Drafter;
import org.gijido.approvals.routing.Places;
import org.gijido.approvals.routing.Routing;
import org.gijido.approvals.routing.SubstituteOrder;
import org.gijido.directory.AbsenceReader;
import org.gijido.directory.HeldPost;
import org.gijido.directory.People;
import org.gijido.directory.PostRank;
import org.gijido.directory.PostReader;
import org.gijido.platform.Settings;
import org.gijido.shared.FeatureOnly;

/** Puts a document with its steps before somebody, with what the city has set and what the directory says of the moment. */
@Dependent
@FeatureOnly
public class Courses {
    /** Whether somebody decides what they drafted: {@code no} (default) or {@code yes}. */
    public static final String DRAFTER_DECIDES = "approvals.drafter-decides";
    /** Whether the next rank decides once a section does not agree: {@code yes} (default) or {@code no}. */
    public static final String DISSENT_RAISES = "approvals.dissent-raises";
    /** For how many working days a step may be put off. */
    public static final String HOLD_DAYS = "approvals.hold-days";
    private static final int HOLD_DAYS_USUAL = 5;

    /** @param steps all of the document */
    public record Known(ApprovalDocument document, List<ApprovalStep> steps) {}

    @Inject
    private ApprovalRows rows;
    @Inject
    private Deciding deciding;
    @Inject
    private Routing routing;
    @Inject
    private Places places;
    @Inject
    private PostReader posts;
    @Inject
    private AbsenceReader absences;
    @Inject
    private People people;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** @param steps all of the document */
    public Course of(Caller caller, ApprovalDocument document, List<ApprovalStep> steps) {
        LocalDateTime now = now();
        return new Course(document, steps, new Acts(() -> rows.acts(document)), viewer(caller, document, steps),
                moment(document, steps, now.toLocalDate()), rules(document, now.toLocalDate()), now);
    }

    /** Whether they may read it; what the city set and the directory says is asked only where the document itself says no. */
    public boolean mayRead(Caller caller, ApprovalDocument document, List<ApprovalStep> steps) {
        LocalDateTime now = now();
        Standing standing = new Standing(document, new Way(document, steps, from -> from), viewer(caller, document, steps),
                moment(document, steps, now.toLocalDate()), now);
        return Matrix.mayRead(document.state(), standing.plain()) || of(caller, document, steps).mayRead();
    }

    /** A document that the caller may read, with all its steps. @throws BusinessException NOT_FOUND for who may not, too */
    public Known readable(Caller caller, long id) {
        ApprovalDocument document = rows.find(id);
        List<ApprovalStep> steps = rows.steps(document);
        if (!mayRead(caller, document, steps)) {
            throw Refusals.notFound();
        }
        return new Known(document, steps);
    }

    /** A document whose row is locked. @throws BusinessException with the sentence of the matrix, when the act is not open */
    public ApprovalDocument locked(Caller caller, long id, Act act) {
        ApprovalDocument document = rows.lock(id);
        of(caller, document, rows.steps(document)).require(act);
        return document;
    }

    /** As the database keeps it. */
    public LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    /** Who may decide in the stead of the one whose turn came, where that one is away; nobody otherwise. */
    public List<Long> inStead(ApprovalDocument document, List<ApprovalStep> steps, List<ApprovalStep> came) {
        Optional<ApprovalStep> deciding = came.stream().filter(step -> step.kind() == StepKind.DECISION).findFirst();
        Set<Long> away = deciding.isEmpty() ? Set.of() : absences.awayNow();
        return away.isEmpty() ? List.of() : substitutes(document, steps, deciding.get(), away).first()
                .map(SubstituteOrder.Candidate::persons).orElse(List.of());
    }

    /**
     * Who may decide in the stead of one whose turn it is; nobody where it is barred, or a section has not agreed.
     *
     * @param steps all of the document
     */
    SubstituteOrder substitutes(ApprovalDocument document, List<ApprovalStep> steps, ApprovalStep deciding) {
        return substitutes(document, steps, deciding, absences.awayNow());
    }

    private SubstituteOrder substitutes(ApprovalDocument document, List<ApprovalStep> steps, ApprovalStep deciding,
            Set<Long> away) {
        return substitutes(document, deciding.post(), now().toLocalDate(), away,
                document.barred().isPresent() || steps.stream().filter(ApprovalStep::live).anyMatch(Presses::dissents));
    }

    private SubstituteOrder substitutes(ApprovalDocument document, PostAt decider, LocalDate day, Set<Long> away,
            boolean barred) {
        SubstituteOrder order = routing.substitutes(decision(document).orElseThrow(), decider, lead(document), day, away, barred);
        return drafterMayDecide() ? order : order.without(document.drafter().actor().personId());
    }

    private boolean drafterMayDecide() {
        return settings.text(DRAFTER_DECIDES, "no").equals("yes");
    }

    private static Long lead(ApprovalDocument document) {
        return document.unitId() == 0 ? null : document.unitId();
    }

    /**
     * Who decides it, by the table that it was last submitted by.
     *
     * @return empty, too, while it is written anew and its matter or amount fits no row: that is for its submission to refuse
     */
    public Optional<Decision> decision(ApprovalDocument document) {
        return Optional.ofNullable(document.decisionTable())
                .flatMap(table -> deciding.table(table).find(document.matter(), document.amount()))
                .map(found -> document.chosenDecider().filter(found::allows).map(found::by).orElse(found));
    }

    /**
     * Who is on the way, or works where it comes from, may read it; a secret one only who is on the way. Whoever keeps the
     * system running reads nothing for working nearby.
     */
    private static Viewer viewer(Caller caller, ApprovalDocument document, List<ApprovalStep> steps) {
        boolean near = caller.posts().stream().anyMatch(post -> document.departmentId() != 0
                ? post.departmentId() == document.departmentId() : post.unitId() == document.unitId())
                || steps.stream().filter(ApprovalStep::live).map(ApprovalStep::post)
                        .anyMatch(post -> post.unitId() != null && caller.belongsTo(post.unitId()));
        return Viewer.of(caller, caller.may(Permission.DOCUMENTS_EDIT), near && !document.secret() && !caller.has(Role.ADMIN));
    }

    private Presence moment(ApprovalDocument document, List<ApprovalStep> steps, LocalDate day) {
        return new Moment(() -> staff(day), (decider, away) -> substitutes(document, decider, day, away, false));
    }

    private Moment.Staff staff(LocalDate day) {
        List<HeldPost> held = posts.leading(day).held();
        return new Moment.Staff(held, absences.awayNow(), persons -> people.names(persons, day).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, name -> name.getValue().full())));
    }

    private Rules rules(ApprovalDocument document, LocalDate day) {
        Optional<Decision> decision = decision(document);
        return new Rules(from -> Deadline.of(from, document.urgent()), () -> settings.number(HOLD_DAYS, HOLD_DAYS_USUAL),
                this::drafterMayDecide,
                decision.map(found -> found.rule().decider()).orElse(PostRank.STAFF),
                decision.map(Decision::article).orElse(""),
                step -> settings.text(DISSENT_RAISES, "yes").equals("yes") ? higher(document, step, day) : Optional.empty());
    }

    /** Who decides one rank above the decider. */
    private Optional<Order.Routed> higher(ApprovalDocument document, ApprovalStep decision, LocalDate day) {
        Drafter drafter = new Drafter(document.drafter().actor().personId(), document.drafterAt());
        return places.above(decision(document).orElseThrow(), decision.post().rank(), drafter, day)
                .map(post -> new Order.Routed(new PlannedStep(1, 1, 1, StepKind.DECISION, post, decision.ground()),
                        places.words(Set.of(post), day).get(post)));
    }
}
