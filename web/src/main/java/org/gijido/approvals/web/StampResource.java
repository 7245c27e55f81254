package org.gijido.approvals.web;

import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.access.web.Needs;
import org.gijido.approvals.circulating.ActService;
import org.gijido.platform.web.Required;

/**
 * {@code POST /api/approvals/{id}/stamps}: a stamp from a list, one document a request. What is stamped this way was read before.
 */
@Tag(name = "Approvals")
@Path("approvals/{id: \\d{1,18}}/stamps")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StampResource {

    /** @param version of the content that the list showed @param step the box */
    public record StampBody(UUID commandId, Integer version, Long step) {}

    @Inject
    private ActService acts;
    @Inject
    private CurrentCaller current;

    @Operation(operationId = "stampApproval", summary = "Stamp a box of a document that was read, as one of several")
    @Needs(Permission.APPROVAL_ACT)
    @POST
    public void stamp(@PathParam("id") long id, StampBody body) {
        Required.body(body, StampBody::commandId, StampBody::version, StampBody::step);
        acts.stamp(current.get(), id, body.commandId(), body.version(), body.step());
    }
}
