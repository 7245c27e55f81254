package org.gijido.approvals.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.access.web.Needs;
import org.gijido.approvals.reading.SeenService;
import org.gijido.platform.web.Required;

/** {@code PUT /api/approvals/{id}/seen}: somebody has a document open; what they have read they may stamp from a list. */
@Tag(name = "Approvals")
@Path("approvals/{id: \\d{1,18}}/seen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SeenResource {

    /** @param version of the content that is open */
    public record SeenBody(Integer version) {}

    @Inject
    private SeenService seen;
    @Inject
    private CurrentCaller current;

    @Operation(operationId = "seeApproval", summary = "Say that a document is open, and in which version")
    @Needs(Permission.APPROVAL_READ)
    @PUT
    public void see(@PathParam("id") long id, SeenBody body) {
        Required.body(body, SeenBody::version);
        seen.saw(current.get(), id, body.version());
    }
}
