package org.gijido.approvals.boxes;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.approvals.State;
import org.gijido.approvals.StepState;
import org.gijido.approvals.entity.ApprovalDocument;
import org.gijido.approvals.entity.ApprovalStep;
import org.gijido.platform.ReadOnly;

/** The lists of somebody's documents. */
@ReadOnly
@Stateless
public class BoxService {

    /** The most lines of a list. */
    public static final int MOST = 300;

    private static final String STEP = """
            select s from ApprovalStep s join fetch s.document d
            where %s and %s order by d.urgent desc, s.due, s.id""";
    /** Counted in the index alone. */
    private static final String STEPS = "select count(s) from ApprovalStep s where %s and %s";
    private static final String MINE = "s.state in (:states) and s.kind <> org.gijido.approvals.StepKind.CIRCULATION";
    private static final String READING = "s.state in (:states) and s.kind = org.gijido.approvals.StepKind.CIRCULATION";
    private static final String REVIEW = "s.reviewOwed = true";
    private static final String RETURNED = "d.state = org.gijido.approvals.State.RETURNED";
    private static final Set<StepState> COMING = Set.of(StepState.COMING);
    private static final Set<StepState> TURN = Set.of(StepState.WAITING, StepState.HELD);

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private InStead inStead;
    @Inject
    private OwnTurns mine;

    /** @param most no more than these, at most {@link #MOST} */
    public List<BoxRow> of(Caller caller, Box box, int most) {
        caller.require(Permission.APPROVAL_READ);
        int lines = Math.min(most, MOST);
        return switch (box) {
            case MINE -> Stream.of(mine.read(caller, turns(caller, lines)), inStead.of(caller, lines), returned(caller, lines))
                    .flatMap(Function.identity()).limit(lines).toList();
            case COMING -> steps(caller, MINE, COMING, lines).toList();
            case READING -> steps(caller, READING, TURN, lines).toList();
            case REVIEW -> steps(caller, REVIEW, Set.of(), lines).toList();
            case SENT -> own(caller, "1 = 1", lines).toList();
        };
    }

    /** How many lie in a list, no more than {@code most}; counted where they lie, for every page asks. */
    public long count(Caller caller, Box box, int most) {
        if (!caller.may(Permission.APPROVAL_READ)) {
            return 0;
        }
        return Math.min(most, switch (box) {
            case MINE -> count(caller, MINE, TURN) + inStead.of(caller, most).count() + countOwn(caller, RETURNED);
            case COMING -> count(caller, MINE, COMING);
            case READING -> count(caller, READING, TURN);
            case REVIEW -> count(caller, REVIEW, Set.of());
            case SENT -> countOwn(caller, "1 = 1");
        });
    }

    /** How many have to be acted on or looked at, no more than {@code most}: asked with every page, so with few statements. */
    public long waiting(Caller caller, int most) {
        return !caller.may(Permission.APPROVAL_READ) ? 0
                : Math.min(most, count(caller, MINE, TURN) + count(caller, REVIEW, Set.of())
                        + inStead.of(caller, most).count() + countOwn(caller, RETURNED));
    }

    private List<ApprovalStep> turns(Caller caller, int most) {
        return query(caller, STEP, MINE, TURN, ApprovalStep.class).setMaxResults(most).getResultList();
    }

    private Stream<BoxRow> steps(Caller caller, String what, Set<StepState> states, int most) {
        return query(caller, STEP, what, states, ApprovalStep.class).setMaxResults(most).getResultStream()
                .map(step -> row(step, false));
    }

    private long count(Caller caller, String what, Set<StepState> states) {
        return caller.posts().isEmpty() ? 0 : query(caller, STEPS, what, states, Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> query(Caller caller, String pattern, String what, Set<StepState> states, Class<T> found) {
        OwnPosts posts = new OwnPosts(caller.posts());
        TypedQuery<T> query = posts.bind(entities.createQuery(pattern.formatted(what, posts.condition("s")), found));
        if (!states.isEmpty()) {
            query.setParameter("states", states);
        }
        return query;
    }

    static BoxRow row(ApprovalStep step, boolean stead) {
        ApprovalDocument document = step.document();
        return new BoxRow(document.id(), document.subject(), document.state(), document.drafter().actor().name(),
                document.drafterPost(), document.urgent(), document.secret(), document.amount(), step.kind(), step.words(),
                step.since(), step.due(), stead, document.withPaper(), step.id(), document.version(), null, List.of());
    }

    private Stream<BoxRow> returned(Caller caller, int most) {
        return own(caller, RETURNED, most);
    }

    private Stream<BoxRow> own(Caller caller, String what, int most) {
        return caller.personId() == null ? Stream.empty() : entities.createQuery(
                "select d from ApprovalDocument d where d.drafter.personId = :person and " + what + " order by d.id desc",
                ApprovalDocument.class).setParameter("person", caller.personId()).setMaxResults(most).getResultStream()
                .map(BoxService::own);
    }

    private long countOwn(Caller caller, String what) {
        return caller.personId() == null ? 0 : entities.createQuery(
                "select count(d) from ApprovalDocument d where d.drafter.personId = :person and " + what, Long.class)
                .setParameter("person", caller.personId()).getSingleResult();
    }

    private static BoxRow own(ApprovalDocument document) {
        return new BoxRow(document.id(), document.subject(), document.state(), document.drafter().actor().name(),
                document.drafterPost(), document.urgent(), document.secret(), document.amount(), null, "",
                document.state() == State.DRAFT ? document.createdAt() : document.submittedAt(), null, false,
                document.withPaper(), null, document.version(), null, List.of());
    }
}
