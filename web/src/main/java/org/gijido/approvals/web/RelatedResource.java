package org.gijido.approvals.web;

import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.access.web.Needs;
import org.gijido.approvals.relating.RelatedDocument;
import org.gijido.approvals.relating.RelationService;

/** {@code /api/approvals/related} and {@code /api/approvals/12/related}: documents that belong together. */
@Tag(name = "Approvals")
@Path("approvals")
@RequestScoped
@Needs(Permission.APPROVAL_READ)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RelatedResource {

    @Inject
    private CurrentCaller current;
    @Inject
    private RelationService relations;

    @Operation(operationId = "findApprovals",
            summary = "Documents by number or words in the title, up to 20 that the caller may read")
    @GET
    @Path("related")
    public List<RelatedDocument> find(@QueryParam("q") String typed) {
        return relations.find(current.get(), Objects.requireNonNullElse(typed, ""));
    }

    @Operation(operationId = "listRelatedApprovals", summary = "Documents that belong to this one, from both sides")
    @GET
    @Path("{id: \\d{1,18}}/related")
    public List<RelatedDocument> of(@PathParam("id") long id) {
        return relations.of(current.get(), id);
    }

    @Operation(operationId = "linkApproval", summary = "Name a related document in a draft; once is enough")
    @Needs(Permission.APPROVAL_ACT)
    @PUT
    @Path("{id: \\d{1,18}}/related/{other: \\d{1,18}}")
    public List<RelatedDocument> link(@PathParam("id") long id, @PathParam("other") long other) {
        relations.link(current.get(), id, other);
        return of(id);
    }

    @Operation(operationId = "unlinkApproval", summary = "Name a related document no more")
    @Needs(Permission.APPROVAL_ACT)
    @DELETE
    @Path("{id: \\d{1,18}}/related/{other: \\d{1,18}}")
    public List<RelatedDocument> unlink(@PathParam("id") long id, @PathParam("other") long other) {
        relations.unlink(current.get(), id, other);
        return of(id);
    }

    @Operation(operationId = "branchApproval", summary = "Take a branch of the number of a document that the draft names")
    @Needs(Permission.APPROVAL_ACT)
    @PUT
    @Path("{id: \\d{1,18}}/related/{other: \\d{1,18}}/branch")
    public List<RelatedDocument> branch(@PathParam("id") long id, @PathParam("other") long other) {
        relations.branch(current.get(), id, other);
        return of(id);
    }

    @Operation(operationId = "unbranchApproval", summary = "Take a number of its own instead of a branch")
    @Needs(Permission.APPROVAL_ACT)
    @DELETE
    @Path("{id: \\d{1,18}}/related/{other: \\d{1,18}}/branch")
    public List<RelatedDocument> ownNumber(@PathParam("id") long id, @PathParam("other") long other) {
        relations.ownNumber(current.get(), id, other);
        return of(id);
    }
}
