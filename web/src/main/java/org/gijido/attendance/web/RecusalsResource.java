package org.gijido.attendance.web;

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
import org.gijido.attendance.SittingConductService;
import org.gijido.platform.web.Required;

/** {@code POST /api/agenda-items/{id}/recusals}: who does not take part in an item. */
@Tag(name = "Attendance")
@Path("agenda-items/{item: \\d{1,18}}/recusals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RecusalsResource {

    public record RecusalBody(Long councillor, Boolean recused) {
    }

    @Inject
    private SittingConductService conduct;
    @Inject
    private CurrentCaller current;

    @Operation(operationId = "recuseMember", summary = "Recuse a member from an item, or end the recusal")
    @Needs(Permission.ATTENDANCE_EDIT)
    @POST
    public void recuse(@PathParam("item") long item, RecusalBody body) {
        Required.body(body, RecusalBody::councillor, RecusalBody::recused);
        conduct.recuse(current.get(), item, body.councillor(), body.recused());
    }
}
