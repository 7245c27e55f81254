package org.gijido.agenda.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.access.web.Needs;
import org.gijido.agenda.AgendaService;

/** {@code /api/agenda-items/{id}}: one item of an order of business. */
@Tag(name = "Order of business")
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AgendaItemResource {

    /** Where an item shall stand, from 1. */
    @Schema(name = "AgendaPlace")
    public record Place(Integer place) {
    }

    @Inject
    private AgendaService agenda;
    @Inject
    private CurrentCaller current;

    @Operation(operationId = "getAgendaItem", summary = "One item")
    @GET
    @Path("agenda-items/{item}")
    public AgendaItemJson get(@PathParam("item") long item) {
        return AgendaItemJson.of(agenda.item(current.get(), item));
    }

    @Operation(operationId = "changeAgendaItem",
            summary = "Change an item that was not put to a vote; needs the version that was read")
    @Needs(Permission.AGENDA_EDIT)
    @PUT
    @Path("agenda-items/{item}")
    @Consumes(MediaType.APPLICATION_JSON)
    public AgendaItemJson change(@PathParam("item") long item, AgendaItemBody body) {
        agenda.change(current.get(), item, AgendaItemBody.needed(body).seenVersion(), body.plan());
        return get(item);
    }

    @Operation(operationId = "removeAgendaItem", summary = "Remove an item that was not put to a vote")
    @Needs(Permission.AGENDA_EDIT)
    @DELETE
    @Path("agenda-items/{item}")
    public void remove(@PathParam("item") long item) {
        agenda.remove(current.get(), item);
    }

    @Operation(operationId = "moveAgendaItem", summary = "Give an item another place")
    @Needs(Permission.AGENDA_EDIT)
    @POST
    @Path("agenda-items/{item}/place")
    @Consumes(MediaType.APPLICATION_JSON)
    public void move(@PathParam("item") long item, Place wanted) {
        agenda.move(current.get(), item, AgendaItemBody.needed(AgendaItemBody.needed(wanted).place()));
    }
}
