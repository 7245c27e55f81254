package org.gijido.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.gijido.access.Permission;
import org.gijido.papers.PaperKind;
import org.gijido.platform.Settings;

/** Files of a document that goes round. */
@ApplicationScoped
public class ApprovalPapers implements PaperKind {
    /** Setting: the most megabytes of a file; what is larger goes round on paper. */
    static final String MOST_MEGABYTES = "approvals.mostMegabytes";
    private static final int USUAL_MOST_MEGABYTES = 30;

    @Inject
    private Settings settings;

    @Override
    public String code() {
        return Approvals.KIND;
    }

    @Override
    public Permission needs() {
        return Permission.APPROVAL_ACT;
    }

    @Override
    public int mostMegabytes() {
        return settings.number(MOST_MEGABYTES, USUAL_MOST_MEGABYTES);
    }

    @Override
    public String tooLarge() {
        return "approvals.error.fileTooLarge";
    }
}
