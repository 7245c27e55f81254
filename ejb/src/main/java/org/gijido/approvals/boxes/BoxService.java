package org.gijido.approvals.boxes;

import java.util.List;
import java.util.Set;
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

/** The lists of somebody's documents. */
@Stateless
public class BoxService {

    /** The most lines of a list. */
    public static final int MOST = 300;

    private static final String STEP = """
            select s from ApprovalStep s join fetch s.document d
            where %s and s.submission = d.submission and %s order by d.urgent desc, s.due, s.id""";
    private static final String MINE = "s.state in (:states) and s.kind <> org.gijido.approvals.StepKind.CIRCULATION";
    private static final String READING = "s.state in (:states) and s.kind = org.gijido.approvals.StepKind.CIRCULATION";
    private static final String REVIEW = "s.reviewOwed = true";
    private static final Set<StepState> TURN = Set.of(StepState.WAITING, StepState.HELD);

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private InStead inStead;

    /** @param most no more than these, at most {@link #MOST} */
    public List<BoxRow> of(Caller caller, Box box, int most) {
        caller.require(Permission.APPROVAL_READ);
        int lines = Math.min(most, MOST);
        return switch (box) {
            case MINE -> Stream.concat(steps(caller, MINE, TURN, lines), inStead.of(caller, lines)).limit(lines).toList();
            case COMING -> steps(caller, MINE, Set.of(StepState.COMING), lines).toList();
            case READING -> steps(caller, READING, TURN, lines).toList();
            case REVIEW -> steps(caller, REVIEW, Set.of(), lines).toList();
            case SENT -> sent(caller, lines);
        };
    }

    /** How many wait for them, no more than {@code most}. */
    public long count(Caller caller, int most) {
        return caller.may(Permission.APPROVAL_READ) ? of(caller, Box.MINE, most).size() : 0;
    }

    private Stream<BoxRow> steps(Caller caller, String what, Set<StepState> states, int most) {
        OwnPosts posts = new OwnPosts(caller.posts());
        TypedQuery<ApprovalStep> query = posts.bind(entities.createQuery(STEP.formatted(what, posts.condition("s")),
                ApprovalStep.class));
        if (!states.isEmpty()) {
            query.setParameter("states", states);
        }
        return query.setMaxResults(most).getResultStream().map(step -> row(step, false));
    }

    static BoxRow row(ApprovalStep step, boolean stead) {
        ApprovalDocument document = step.document();
        return new BoxRow(document.id(), document.subject(), document.state(), document.drafter().actor().name(),
                document.drafterPost(), document.urgent(), document.secret(), document.amount(), step.words(), step.since(),
                step.due(), stead);
    }

    private List<BoxRow> sent(Caller caller, int most) {
        if (caller.personId() == null) {
            return List.of();
        }
        List<ApprovalDocument> found = entities.createQuery("""
                select d from ApprovalDocument d where d.drafter.personId = :person order by d.id desc""", ApprovalDocument.class)
                .setParameter("person", caller.personId()).setMaxResults(most).getResultList();
        return found.stream().map(BoxService::own).toList();
    }

    private static BoxRow own(ApprovalDocument document) {
        return new BoxRow(document.id(), document.subject(), document.state(), document.drafter().actor().name(),
                document.drafterPost(), document.urgent(), document.secret(), document.amount(), "",
                document.state() == State.DRAFT ? document.createdAt() : document.submittedAt(), null, false);
    }
}
