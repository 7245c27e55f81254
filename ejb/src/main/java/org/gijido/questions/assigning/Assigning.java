package org.gijido.questions.assigning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.Caller;
import org.gijido.directory.DirectoryService;
import org.gijido.directory.OrganisationOfDay;
import org.gijido.directory.UnitKind;
import org.gijido.platform.JapaneseDates;
import org.gijido.questions.AssignmentKind;
import org.gijido.questions.AssignmentReply;
import org.gijido.questions.BoardChange;
import org.gijido.questions.BoardRow;
import org.gijido.questions.BoardRows;
import org.gijido.questions.History;
import org.gijido.questions.QuestionAct;
import org.gijido.questions.QuestionText;
import org.gijido.questions.entity.Assignment;
import org.gijido.questions.entity.Question;
import org.gijido.questions.events.DeadlineSet;
import org.gijido.questions.events.QuestionAssigned;
import org.gijido.questions.events.QuestionEvent;
import org.gijido.shared.BusinessException;
import org.gijido.shared.FeatureOnly;

/** Makes the assignment of a question as planned, by the difference to what holds. Its callers asked for the permission. */
@Dependent
@FeatureOnly
public class Assigning {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private OpenAssignments assignments;
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

    public void assign(Caller caller, long questionId, AssignmentPlan plan) {
        Question question = lockLive(questionId);
        OrganisationOfDay today = directory.organisation(caller, LocalDate.now(clock));
        if (plan.leadUnitId() != null) {
            requireDivision(today, plan.leadUnitId());
        }
        plan.contributing().forEach(unit -> requireDivision(today, unit));
        if (plan.contributing().contains(plan.leadUnitId())) {
            throw BusinessException.invalid("questions.error.leadContributes");
        }
        setDeadline(caller, question, plan.internalDeadline());
        setLead(caller, question, plan.leadUnitId(), today);
        setContributing(caller, question, plan, today);
    }

    /** Two who assign the same question go one after the other. */
    private Question lockLive(long questionId) {
        Question question = Optional.ofNullable(entities.find(Question.class, questionId, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> BusinessException.notFound("questions.error.noQuestion"));
        if (rows.get(questionId).state().finished()) {
            throw BusinessException.conflict("questions.error.finished");
        }
        return question;
    }

    private static void requireDivision(OrganisationOfDay today, long unitId) {
        today.find(unitId).filter(unit -> unit.kind() == UnitKind.DIVISION)
                .orElseThrow(() -> BusinessException.invalid("questions.error.noDivision"));
    }

    private void setDeadline(Caller caller, Question question, LocalDateTime deadline) {
        if (Objects.equals(question.text().internalDeadline(), deadline)) {
            return;
        }
        QuestionText.checkDeadlines(question.text().officialDeadline(), deadline);
        BoardRow before = rows.get(question.id());
        question.setInternalDeadline(deadline, caller.name(), now());
        history.add(question.id(), now(), caller.name(), QuestionAct.DEADLINE_SET,
                deadline == null ? "" : JapaneseDates.dateTime(deadline));
        events.fire(new DeadlineSet(caller.actor(), after(caller, before)));
    }

    private void setLead(Caller caller, Question question, Long unitId, OrganisationOfDay today) {
        Optional<Assignment> holder = assignments.lead(question.id());
        boolean kept = holder.map(lead -> Objects.equals(lead.unitId(), unitId) && !declined(lead)).orElse(unitId == null);
        if (kept) {
            return;
        }
        BoardRow before = rows.get(question.id());
        holder.ifPresent(lead -> lead.end(now()));
        entities.flush();
        if (unitId == null) {
            history.add(question.id(), now(), caller.name(), QuestionAct.RELEASED, today.name(holder.get().unitId()));
            events.fire(new QuestionAssigned(caller.actor(), after(caller, before), holder.get().unitId(), null));
            return;
        }
        entities.persist(new Assignment(question.id(), unitId, AssignmentKind.LEAD, null, caller.name(), now()));
        history.add(question.id(), now(), caller.name(), QuestionAct.ASSIGNED, today.name(unitId));
        events.fire(new QuestionAssigned(caller.actor(), after(caller, before), unitId, AssignmentKind.LEAD));
    }

    private static boolean declined(Assignment assignment) {
        return assignment.reply() == AssignmentReply.REFUSED || assignment.reply() == AssignmentReply.PROPOSED;
    }

    private void setContributing(Caller caller, Question question, AssignmentPlan plan, OrganisationOfDay today) {
        Set<Long> missing = new HashSet<>(plan.contributing());
        for (Assignment held : assignments.contributing(question.id())) {
            if (missing.contains(held.unitId()) && !declined(held)) {
                missing.remove(held.unitId());
                held.setDue(plan.contributionDue());
            } else {
                release(caller, held, today);
            }
        }
        plan.contributing().stream().filter(missing::contains).forEach(unitId -> ask(caller, question, unitId, plan, today));
    }

    private void release(Caller caller, Assignment held, OrganisationOfDay today) {
        BoardRow before = rows.get(held.questionId());
        held.end(now());
        history.add(held.questionId(), now(), caller.name(), QuestionAct.RELEASED, today.name(held.unitId()));
        events.fire(new QuestionAssigned(caller.actor(), after(caller, before), held.unitId(), null));
    }

    private void ask(Caller caller, Question question, long unitId, AssignmentPlan plan, OrganisationOfDay today) {
        BoardRow before = rows.get(question.id());
        entities.persist(
                new Assignment(question.id(), unitId, AssignmentKind.CONTRIBUTING, plan.contributionDue(), caller.name(), now()));
        history.add(question.id(), now(), caller.name(), QuestionAct.CONTRIBUTION_ASKED, today.name(unitId));
        events.fire(new QuestionAssigned(caller.actor(), after(caller, before), unitId, AssignmentKind.CONTRIBUTING));
    }

    private BoardChange after(Caller caller, BoardRow before) {
        return BoardChange.of(caller.name(), before, rows.get(before.id()));
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
