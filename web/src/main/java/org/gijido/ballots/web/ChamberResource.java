package org.gijido.ballots.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gijido.access.web.CurrentCaller;
import org.gijido.ballots.ChamberTopics;
import org.gijido.ballots.ChamberView;
import org.gijido.ballots.chamber.ChamberService;
import org.gijido.ballots.chamber.DeskService;
import org.gijido.live.LiveLog;

/** {@code GET /api/sittings/{id}/chamber} and {@code …/desk}: what the screens in the chamber show. */
@Tag(name = "Votes")
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ChamberResource {

    @Inject
    private ChamberService chamber;
    @Inject
    private DeskService desk;
    @Inject
    private Tablets tablets;
    @Inject
    private LiveLog log;
    @Inject
    private CurrentCaller current;

    /** The topic's number is read first: an event that comes meanwhile is sent again, and does no harm. */
    @Operation(operationId = "getChamber", summary = "The state of a sitting for the screens in the chamber")
    @GET
    @Path("sittings/{sitting: \\d{1,18}}/chamber")
    public ChamberView chamber(@PathParam("sitting") long sitting) {
        long seq = log.lastSeq(ChamberTopics.chamber(sitting));
        return chamber.view(current.get(), sitting, seq);
    }

    @Operation(operationId = "getDesk", summary = "What the clerk and the chair see of the tablets")
    @GET
    @Path("sittings/{sitting: \\d{1,18}}/desk")
    public DeskJson desk(@PathParam("sitting") long sitting) {
        return DeskJson.of(desk.seats(current.get(), sitting), desk.late(current.get(), sitting), tablets.of(sitting));
    }
}
