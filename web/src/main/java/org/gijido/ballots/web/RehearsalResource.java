package org.gijido.ballots.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.gijido.ballots.rehearsing.RehearsalService;
import org.gijido.platform.web.Required;

/** 訓練: {@code /api/sittings/{id}/rehearsal}. */
@Tag(name = "Rehearsals")
@Path("sittings/{sitting: \\d{1,18}}/rehearsal")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RehearsalResource {

    /** The sitting to rehearse in. */
    public record Rehearsal(long id) {
    }

    /** How many members the system plays. */
    public record Players(Integer members) {
    }

    @Inject
    private RehearsalService rehearsals;
    @Inject
    private CurrentCaller current;

    @Operation(operationId = "beginRehearsal", summary = "Begin a rehearsal of a sitting, or find the one that was begun")
    @Needs(Permission.VOTE_RUN)
    @POST
    public Rehearsal begin(@PathParam("sitting") long sitting) {
        return new Rehearsal(rehearsals.begin(current.get(), sitting));
    }

    @Operation(operationId = "endRehearsal", summary = "Remove a rehearsal with everything in it")
    @Needs(Permission.VOTE_RUN)
    @DELETE
    public void end(@PathParam("sitting") long sitting) {
        rehearsals.end(current.get(), sitting);
    }

    @Operation(operationId = "playMembers", summary = "Let the system play members in a rehearsal")
    @Needs(Permission.VOTE_RUN)
    @POST
    @Path("players")
    public void play(@PathParam("sitting") long sitting, Players players) {
        Required.body(players, Players::members);
        rehearsals.play(current.get(), sitting, players.members());
    }
}
