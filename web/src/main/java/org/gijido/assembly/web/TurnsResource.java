package org.gijido.assembly.web;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.SpeakingOrderService;
import org.gijido.assembly.TurnRow;
import org.gijido.platform.web.Required;

/** {@code GET /api/sessions/{id}/turns} and {@code POST /api/turns/{id}/place}: the order of speakers. */
@Tag(name = "Sessions")
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TurnsResource {

    /** @param order counts within the kind */
    public record TurnJson(long id, String kind, String method, int order, int minutes, int seat, String councillor, String group,
            Long sittingId) {

        static TurnJson of(TurnRow turn) {
            return new TurnJson(turn.id(), turn.kind().name(), turn.method().name(), turn.order(), turn.minutes(),
                    turn.councillor().seat(), turn.councillor().name().full(), turn.councillor().group(), turn.sittingId());
        }
    }

    /** Where a turn shall stand, from 1. */
    public record Place(Integer place) {
    }

    @Inject
    private AssemblyService assembly;
    @Inject
    private SpeakingOrderService order;
    @Inject
    private CurrentCaller current;

    @Operation(operationId = "listTurns", summary = "The speakers of a session in their order")
    @GET
    @Path("sessions/{session}/turns")
    public List<TurnJson> list(@PathParam("session") long session) {
        assembly.session(current.get(), session);
        return assembly.turns(current.get(), session).stream().map(TurnJson::of).toList();
    }

    @Operation(operationId = "moveTurn", summary = "Give a speaker another place in the order")
    @Needs(Permission.ASSEMBLY_EDIT)
    @POST
    @Path("turns/{turn}/place")
    @Consumes(MediaType.APPLICATION_JSON)
    public void move(@PathParam("turn") long turn, Place wanted) {
        Required.body(wanted, Place::place);
        order.move(current.get(), turn, wanted.place());
    }
}
