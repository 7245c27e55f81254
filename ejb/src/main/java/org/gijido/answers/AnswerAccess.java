package org.gijido.answers;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.Role;
import org.gijido.answers.entity.Answer;
import org.gijido.directory.AbsenceService;
import org.gijido.directory.DirectoryService;
import org.gijido.directory.UnitKind;
import org.gijido.directory.UnitOfDay;
import org.gijido.questions.AnswerRoutes;
import org.gijido.questions.QuestionParties;
import org.gijido.routes.Origin;
import org.gijido.shared.BusinessException;
import org.gijido.shared.FeatureOnly;

/**
 * Who may do what with an answer, beyond what a role alone says. All who may read answers read all of them: that is the
 * point of the system. Writing is for the lead division's department, the divisions asked to contribute, and those who
 * stand above all divisions.
 */
@Dependent
@FeatureOnly
public class AnswerAccess {
    @Inject
    private QuestionParties questions;
    @Inject
    private Answers answers;
    @Inject
    private DirectoryService directory;
    @Inject
    private AnswerRoutes routes;
    @Inject
    private AbsenceService absences;
    @Inject
    private Clock clock;

    /** @throws BusinessException NOT_FOUND when there is no such question */
    public void require(long questionId) {
        questions.of(questionId);
    }

    /** @throws BusinessException NOT_FOUND for those who may write answers, when there is no such question */
    public boolean mayWrite(Caller caller, long questionId) {
        if (!caller.may(Permission.ANSWER_WRITE)) {
            return false;
        }
        QuestionParties.Parties question = questions.of(questionId);
        return aboveDivisions(caller) || hasPart(caller, question) || origin(caller, question).inDepartmentOf(caller);
    }

    /** @throws BusinessException FORBIDDEN when the caller has no part in the answer */
    public void requireWriting(Caller caller, long questionId) {
        if (!mayWrite(caller, questionId)) {
            throw BusinessException.forbidden("answers.error.notYours");
        }
    }

    /** Whoever has a stamp to put on it, and general affairs, may send it back. */
    public boolean mayReturn(Caller caller, long questionId) {
        return stampsSome(caller) && route(caller, questionId).mayReturn(caller);
    }

    /** Before anything was looked up: one who has no stamp at all learns nothing of this answer. */
    public boolean stampsSome(Caller caller) {
        return caller.may(Permission.ANSWER_STAMP) || caller.may(Permission.ANSWER_SIGN_OFF);
    }

    /** The route that the answer began with; one that nobody has stamped yet takes the one of now. */
    public AnswerRoute route(Caller caller, long questionId) {
        return route(caller, questionId, answers.route(questionId));
    }

    /** The same of an answer whose row is locked. */
    public AnswerRoute route(Caller caller, Answer locked) {
        return route(caller, locked.questionId(), locked.route());
    }

    private AnswerRoute route(Caller caller, long questionId, Integer edition) {
        QuestionParties.Parties question = questions.of(questionId);
        return new AnswerRoute(routes.route(edition, question.answererClass()), origin(caller, question),
                absences.actingFor(caller));
    }

    private Origin origin(Caller caller, QuestionParties.Parties parties) {
        long lead = parties.leadUnitId() == null ? 0 : parties.leadUnitId();
        long department = lead == 0 ? 0 : directory.organisation(caller, LocalDate.now(clock))
                .above(lead, UnitKind.DEPARTMENT).map(UnitOfDay::id).orElse(0L);
        return new Origin(lead, department);
    }

    private static boolean aboveDivisions(Caller caller) {
        return caller.has(Role.GENERAL_AFFAIRS) || caller.has(Role.VICE_MAYOR) || caller.has(Role.MAYOR);
    }

    /** Asked with every letter, so it comes before the question for the department, which reads the organisation. */
    private static boolean hasPart(Caller caller, QuestionParties.Parties parties) {
        return parties.leadUnitId() != null && caller.belongsTo(parties.leadUnitId())
                || parties.contributorUnits().stream().anyMatch(caller::belongsTo);
    }
}
