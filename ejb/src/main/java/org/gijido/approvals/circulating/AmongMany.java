package org.gijido.approvals.circulating;

import java.util.List;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.approvals.Act;
import org.gijido.approvals.StepState;
import org.gijido.approvals.Together;
import org.gijido.approvals.entity.ApprovalDocument;
import org.gijido.approvals.entity.ApprovalStep;
import org.gijido.approvals.seeing.SeenDocuments;
import org.gijido.shared.BusinessException;

/** Stamps that are put from a list, several with one press: which may be, and as what. */
@Dependent
class AmongMany {

    @Inject
    private SeenDocuments seen;

    /** The act by which a box is stamped. @throws BusinessException INVALID for one that is not stamped but read */
    static Act act(ApprovalStep step) {
        return switch (step.kind()) {
            case LINE -> Act.APPROVE;
            case CONCURRENCE -> Act.CONCUR;
            case EXAMINATION -> Act.EXAMINE;
            case DECISION -> Act.DECIDE;
            case CIRCULATION -> throw BusinessException.invalid("approvals.error.noAct");
        };
    }

    /** @throws BusinessException CONFLICT for what is only stamped by who has it open, with the reason */
    void require(Caller caller, ApprovalDocument document, ApprovalStep step) {
        List<Long> one = List.of(document.id());
        Together together = Together.of(document.secret(), document.withPaper(), step.state() == StepState.HELD,
                document.version(), seen.of(caller.personId(), one).get(document.id()),
                seen.lastWords(caller.personId(), one).get(document.id()));
        if (together != Together.YES) {
            throw Refusals.conflict("together." + together);
        }
    }
}
