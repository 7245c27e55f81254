package org.gijido.questions.assigning;

import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.platform.Command;
import org.gijido.platform.Commands;
import org.gijido.platform.Retried;
import org.gijido.shared.BusinessException;

/** General affairs gives questions to divisions. What the divisions say to it: {@link AssignmentReplyService}. */
@Stateless
@Retried
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AssignmentService {

    @Inject
    private Assigning assigning;
    @Inject
    private Commands commands;

    /**
     * Makes the assignment of a question as planned. A lead division that refused and is named again is asked again; one
     * that is only confirmed keeps its reply.
     *
     * @throws BusinessException INVALID for what is no division of today, or deadlines in the wrong order
     */
    public void assign(Caller caller, UUID commandId, long questionId, AssignmentPlan plan) {
        caller.require(Permission.QUESTION_ASSIGN);
        commands.once(Command.of(commandId, caller.accountId(), "question.assign", questionId, plan), () -> {
            assigning.assign(caller, questionId, plan);
            return "";
        });
    }
}
