package org.gijido.approvals.web;

import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.access.web.Needs;
import org.gijido.approvals.reading.DocumentOnPaper;
import org.gijido.approvals.reading.SheetService;
import org.gijido.platform.Texts;
import org.gijido.platform.web.Download;

/** {@code GET /api/approvals/{id}/sheet.pdf}: the 起案用紙 of a document, for whoever may read it. */
@Tag(name = "Approvals")
@Path("approvals/{id: \\d{1,18}}/sheet.pdf")
@RequestScoped
@Needs(Permission.APPROVAL_READ)
public class SheetResource {

    @Inject
    private SheetService sheets;
    @Inject
    private FilledForms forms;
    @Inject
    private CurrentCaller current;

    @Operation(operationId = "getApprovalSheet", summary = "The sheet of a document as PDF, with its stamps and its record")
    @GET
    @Produces(Download.PDF)
    public Response sheet(@PathParam("id") long id) {
        DocumentOnPaper paper = sheets.of(current.get(), id);
        Caller caller = current.get();
        byte[] bytes = new ApprovalSheet(paper, version -> forms.of(caller, version)).bytes();
        return Download.shown(bytes, Download.PDF,
                Texts.of(Locale.JAPANESE, "approvals.sheet.file", ApprovalSheet.key(paper.view())));
    }
}
