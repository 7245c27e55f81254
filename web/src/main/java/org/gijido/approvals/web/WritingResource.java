package org.gijido.approvals.web;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.access.web.Needs;
import org.gijido.approvals.Writer;
import org.gijido.approvals.drafting.WritingService;
import org.gijido.frame.web.EraFunctions;
import org.gijido.platform.web.Required;
import org.gijido.shared.BusinessException;

/** {@code /api/approvals/12/writer}: who has a draft before them to write it. */
@Tag(name = "Approvals")
@Path("approvals/{id: \\d{1,18}}/writer")
@RequestScoped
@Needs(Permission.APPROVAL_ACT)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WritingResource {

    /** @param over also where somebody else has it */
    public record TakeBody(Boolean over) {}

    /** @param mine whether it is the caller @param at when they began, in words */
    public record DraftWriter(boolean mine, String by, LocalDateTime since, String at) {}

    @Inject
    private CurrentCaller current;
    @Inject
    private WritingService writing;

    @Operation(operationId = "takeDraft", summary = "Have a draft to write it; who has it is told when it is taken over")
    @Needs(Permission.APPROVAL_ACT)
    @PUT
    public DraftWriter take(@PathParam("id") long id, TakeBody body) {
        Required.body(body, TakeBody::over);
        Caller caller = current.get();
        Writer writer = writing.take(caller, id, body.over());
        return new DraftWriter(writer.account() == caller.accountId(), writer.name(), writer.since(),
                EraFunctions.era(writer.since(), "moment", caller.locale()));
    }

    @Operation(operationId = "leaveDraft", summary = "Have it no more")
    @Needs(Permission.APPROVAL_ACT)
    @DELETE
    public void leave(@PathParam("id") long id, @QueryParam("since") String since) {
        writing.leave(current.get(), id, since == null ? null : moment(since));
    }

    private static LocalDateTime moment(String written) {
        try {
            return LocalDateTime.parse(written);
        } catch (DateTimeParseException noMoment) {
            throw BusinessException.invalid("platform.error.filter", written);
        }
    }
}
