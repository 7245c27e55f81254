package org.gijido.approvals.drafting;

import java.time.LocalDateTime;
import java.util.List;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.approvals.Approvals;
import org.gijido.approvals.Content;
import org.gijido.approvals.circulating.ApprovalRows;
import org.gijido.approvals.circulating.Courses;
import org.gijido.approvals.deciding.Deciding;
import org.gijido.approvals.entity.ApprovalContent;
import org.gijido.approvals.entity.ApprovalContent.Kind;
import org.gijido.approvals.entity.ApprovalDocument;
import org.gijido.papers.PaperView;
import org.gijido.papers.Papers;
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
    @Inject
    private Deciding deciding;
    @Inject
    private Papers papers;

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

    /** As it is being written; after it came back what went round, as it would be typed again. */
    Content current(ApprovalDocument document) {
        return rows.content(document, document.version() + 1).map(ApprovalContent::content)
                .orElseGet(() -> again(document));
    }

    /**
     * What a new draft begins with that is drafted from another document.
     *
     * @throws BusinessException NOT_FOUND for one that the caller may not read
     */
    Content cited(Caller caller, long id) {
        ApprovalDocument document = courses.readable(caller, id).document();
        return forms.copied(document.version() > 0 ? again(document) : current(document)).undated();
    }

    /** With what is usual for its matter where the drafter says nothing else. */
    Content filed(Content content) {
        return content.filed(content.filing().or(deciding.filing(content.matter(), content.amount())));
    }

    List<PaperView> files(ApprovalDocument document) {
        return papers.of(Approvals.reference(document.id()));
    }

    /** @throws BusinessException CONFLICT when somebody else wrote meanwhile, or has it before them to write */
    static void seen(Caller caller, ApprovalDocument document, int revision) {
        WritingService.free(caller, document);
        if (document.revision() != revision) {
            throw BusinessException.conflict("approvals.error.writtenMeanwhile");
        }
    }
}
