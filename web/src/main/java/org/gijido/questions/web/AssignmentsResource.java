package org.gijido.questions.web;

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
import org.gijido.questions.assigning.AssignmentReplyService;

/** {@code /api/assignments/{id}}: a division's reply to what it was given. */
@Tag(name = "Questions")
@Path("assignments/{id}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AssignmentsResource {

    /** @param unitId the division that is proposed; @param reason needed */
    public record Decline(String reason, Long unitId) {
    }

    @Inject
    private AssignmentReplyService replies;
    @Inject
    private CurrentCaller current;

    @Operation(operationId = "acceptAssignment", summary = "Accept an assignment")
    @Needs(Permission.ASSIGNMENT_REPLY)
    @POST
    @Path("accept")
    @Consumes(MediaType.WILDCARD)
    public void accept(@PathParam("id") long id) {
        replies.accept(current.get(), id);
    }

    @Operation(operationId = "refuseAssignment", summary = "Refuse an assignment, with a reason")
    @Needs(Permission.ASSIGNMENT_REPLY)
    @POST
    @Path("refuse")
    public void refuse(@PathParam("id") long id, Decline decline) {
        replies.refuse(current.get(), id, decline == null ? "" : decline.reason());
    }

    @Operation(operationId = "proposeDivision", summary = "Propose another division, with a reason")
    @Needs(Permission.ASSIGNMENT_REPLY)
    @POST
    @Path("propose")
    public void propose(@PathParam("id") long id, Decline decline) {
        replies.propose(current.get(), id, decline == null || decline.unitId() == null ? 0 : decline.unitId(),
                decline == null ? "" : decline.reason());
    }
}
