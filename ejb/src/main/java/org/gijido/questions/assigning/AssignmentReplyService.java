package org.gijido.questions.assigning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.directory.DirectoryService;
import org.gijido.directory.OrganisationOfDay;
import org.gijido.directory.UnitKind;
import org.gijido.platform.Letters;
import org.gijido.platform.Retried;
import org.gijido.questions.AssignmentReply;
import org.gijido.questions.BoardChange;
import org.gijido.questions.BoardRow;
import org.gijido.questions.BoardRows;
import org.gijido.questions.History;
import org.gijido.questions.QuestionAct;
import org.gijido.questions.entity.Assignment;
import org.gijido.questions.events.AssignmentAccepted;
import org.gijido.questions.events.AssignmentProposed;
import org.gijido.questions.events.AssignmentRefused;
import org.gijido.questions.events.QuestionEvent;
import org.gijido.shared.BusinessException;

/** A division answers to what it was given. A repeat of the same reply changes nothing. */
@Stateless
@Retried
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AssignmentReplyService {

    private static final int LONGEST_REASON = 1000;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private BoardRows rows;
    @Inject
    private History history;
    @Inject
    private DirectoryService directory;
    @Inject
    private Clock clock;
    @Inject
    private Event<QuestionEvent> events;

    /** Also takes a refusal back while general affairs has not acted on it. */
    public void accept(Caller caller, long assignmentId) {
        Assignment assignment = own(caller, assignmentId);
        if (assignment.reply() == AssignmentReply.ACCEPTED) {
            return;
        }
        BoardRow before = rows.get(assignment.questionId());
        assignment.accept(caller.name(), now());
        note(caller, assignment, QuestionAct.ACCEPTED, unitName(caller, assignment.unitId()));
        events.fire(new AssignmentAccepted(caller.actor(), after(caller, before), assignment.unitId()));
    }

    /** @throws BusinessException INVALID without a reason */
    public void refuse(Caller caller, long assignmentId, String reason) {
        Assignment assignment = own(caller, assignmentId);
        requireReason(reason);
        BoardRow before = rows.get(assignment.questionId());
        assignment.refuse(reason.strip(), caller.name(), now());
        note(caller, assignment, QuestionAct.REFUSED, unitName(caller, assignment.unitId()) + "：" + reason.strip());
        events.fire(new AssignmentRefused(caller.actor(), after(caller, before), assignment.unitId()));
    }

    /** @throws BusinessException INVALID without a reason, or for what is no other division of today */
    public void propose(Caller caller, long assignmentId, long otherUnitId, String reason) {
        Assignment assignment = own(caller, assignmentId);
        requireReason(reason);
        OrganisationOfDay today = directory.organisation(caller, LocalDate.now(clock));
        boolean division = today.find(otherUnitId).filter(unit -> unit.kind() == UnitKind.DIVISION).isPresent();
        if (!division || otherUnitId == assignment.unitId()) {
            throw BusinessException.invalid("questions.error.noDivision");
        }
        BoardRow before = rows.get(assignment.questionId());
        assignment.propose(otherUnitId, reason.strip(), caller.name(), now());
        note(caller, assignment, QuestionAct.PROPOSED,
                today.name(assignment.unitId()) + " → " + today.name(otherUnitId) + "：" + reason.strip());
        events.fire(new AssignmentProposed(caller.actor(), after(caller, before), assignment.unitId(), otherUnitId));
    }

    private static void requireReason(String reason) {
        if (reason == null || reason.isBlank()) {
            throw BusinessException.invalid("questions.error.noReason");
        }
        if (Letters.count(reason.strip()) > LONGEST_REASON) {
            throw BusinessException.invalid("questions.error.tooLong.reason", LONGEST_REASON);
        }
    }

    private Assignment own(Caller caller, long assignmentId) {
        caller.require(Permission.ASSIGNMENT_REPLY);
        Assignment assignment = Optional.ofNullable(entities.find(Assignment.class, assignmentId, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> BusinessException.notFound("questions.error.noAssignment"));
        if (!caller.belongsTo(assignment.unitId()) && !headsAbove(caller, assignment.unitId())) {
            throw BusinessException.forbidden("questions.error.otherDivision");
        }
        if (assignment.ended()) {
            throw BusinessException.conflict("questions.error.assignmentEnded");
        }
        if (rows.get(assignment.questionId()).state().finished()) {
            throw BusinessException.conflict("questions.error.finished");
        }
        return assignment;
    }

    /** A department head has a post in the department, above the division. */
    private boolean headsAbove(Caller caller, long unitId) {
        return directory.organisation(caller, LocalDate.now(clock)).above(unitId, UnitKind.DEPARTMENT)
                .filter(department -> caller.posts().stream().anyMatch(post -> post.unitId() == department.id())).isPresent();
    }

    private String unitName(Caller caller, long unitId) {
        return directory.organisation(caller, LocalDate.now(clock)).name(unitId);
    }

    private void note(Caller caller, Assignment assignment, QuestionAct act, String what) {
        history.add(assignment.questionId(), now(), caller.name(), act, what);
    }

    private BoardChange after(Caller caller, BoardRow before) {
        return BoardChange.of(caller.name(), before, rows.get(before.id()));
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
