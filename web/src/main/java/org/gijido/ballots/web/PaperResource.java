package org.gijido.ballots.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gijido.access.web.CurrentCaller;
import org.gijido.ballots.handover.PaperService;
import org.gijido.platform.web.Download;

/** {@code GET /api/votes/{id}/paper}: the roll and tally sheet with which a vote goes on without tablets. */
@Tag(name = "Votes")
@Path("/")
@RequestScoped
public class PaperResource {

    @Inject
    private PaperService papers;
    @Inject
    private CurrentCaller current;

    /** @param round the attempt; without it the last one */
    @Operation(operationId = "getTallySheet", summary = "The roll and tally sheet of a vote as PDF")
    @GET
    @Path("votes/{vote: \\d{1,18}}/paper")
    @Produces(Download.PDF)
    public Response paper(@PathParam("vote") long vote, @QueryParam("round") Integer round) {
        PaperService.Sheet sheet = papers.sheet(current.get(), vote, round);
        return Download.shown(sheet.pdf(), Download.PDF, sheet.fileName());
    }
}
