package org.gijido.approvals.drafting;

import java.time.LocalDateTime;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.approvals.Content;
import org.gijido.approvals.circulating.ApprovalRows;
import org.gijido.approvals.circulating.Courses;
import org.gijido.approvals.entity.ApprovalContent;
import org.gijido.approvals.entity.ApprovalContent.Kind;
import org.gijido.approvals.entity.ApprovalDocument;
import org.gijido.shared.BusinessException;

/** The version that is being drafted, for everybody who writes it. */
@Dependent
class Drafts {
    @Inject
    private ApprovalRows rows;
    @Inject
    private Courses courses;
    @Inject
    private DraftForms forms;

    /** The version that is being written; after it came back it begins with what went round. */
    ApprovalContent of(ApprovalDocument document, Caller caller, LocalDateTime now) {
        int next = document.version() + 1;
        return rows.content(document, next).orElseGet(() -> {
            ApprovalContent before = rows.content(document, document.version()).orElseThrow();
            ApprovalContent draft = new ApprovalContent(document.id(), next, Kind.DRAFT, again(document), caller.name(), now);
            draft.attach(before.files());
            rows.keep(draft);
            return draft;
        });
    }

    /** What went round, as it would be typed again: where it was filed as is usual, it follows what is usual. */
    Content again(ApprovalDocument document) {
        Content before = forms.typed(rows.content(document, document.version()).orElseThrow().content());
        return courses.decision(document).map(decision -> before.filed(before.filing().without(decision.filing())))
                .orElse(before);
    }

    /** @throws BusinessException CONFLICT when somebody else wrote meanwhile, or has it before them to write */
    static void seen(Caller caller, ApprovalDocument document, int revision) {
        WritingService.free(caller, document);
        if (document.revision() != revision) {
            throw BusinessException.conflict("approvals.error.writtenMeanwhile");
        }
    }
}
