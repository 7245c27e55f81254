package org.gijido.questions.assigning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.Caller;
import org.gijido.directory.DirectoryService;
import org.gijido.directory.OrganisationOfDay;
import org.gijido.questions.AssignmentKind;
import org.gijido.questions.entity.Assignment;
import org.gijido.shared.FeatureOnly;

/** The assignments of a question that hold. */
@Dependent
@FeatureOnly
public class OpenAssignments {

    private static final Comparator<Assignment> LEAD_FIRST = Comparator.comparing(Assignment::kind).thenComparing(Assignment::id);

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private DirectoryService directory;
    @Inject
    private Clock clock;

    List<Assignment> of(long questionId) {
        return entities
                .createQuery("select a from Assignment a where a.questionId = :question and a.endedAt is null", Assignment.class)
                .setParameter("question", questionId).getResultStream().sorted(LEAD_FIRST).toList();
    }

    Optional<Assignment> lead(long questionId) {
        return of(questionId).stream().filter(assignment -> assignment.kind() == AssignmentKind.LEAD).findFirst();
    }

    List<Assignment> contributing(long questionId) {
        return of(questionId).stream().filter(assignment -> assignment.kind() == AssignmentKind.CONTRIBUTING).toList();
    }

    public void endAll(long questionId, LocalDateTime now) {
        of(questionId).forEach(assignment -> assignment.end(now));
        entities.flush();
    }

    /** With the names that the divisions have today. */
    public List<AssignmentView> views(Caller caller, long questionId) {
        OrganisationOfDay today = directory.organisation(caller, LocalDate.now(clock));
        return of(questionId).stream().map(assignment -> view(assignment, today)).toList();
    }

    private static AssignmentView view(Assignment assignment, OrganisationOfDay today) {
        Long proposed = assignment.proposedUnitId();
        return new AssignmentView(assignment.id(), assignment.questionId(), assignment.unitId(), today.name(assignment.unitId()),
                assignment.kind(), assignment.dueAt(), assignment.assignedAt(), assignment.assignedBy(), assignment.reply(),
                assignment.reason(), proposed, proposed == null ? null : today.name(proposed),
                assignment.repliedAt(), assignment.repliedBy());
    }
}
