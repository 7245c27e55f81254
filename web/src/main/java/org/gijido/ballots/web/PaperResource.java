package org.gijido.ballots.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.gijido.access.web.CurrentCaller;
import org.gijido.ballots.handover.PaperService;

/** {@code GET /api/votes/{id}/paper}: the roll and tally sheet with which a vote goes on without tablets. */
@Tag(name = "Votes")
@Path("/")
@RequestScoped
public class PaperResource {

    private static final String PDF = "application/pdf";

    @Inject
    private PaperService papers;
    @Inject
    private CurrentCaller current;

    /** @param round the attempt; without it the last one */
    @Operation(operationId = "getTallySheet", summary = "The roll and tally sheet of a vote as PDF")
    @GET
    @Path("votes/{vote: \\d{1,18}}/paper")
    @Produces(PDF)
    public Response paper(@PathParam("vote") long vote, @QueryParam("round") Integer round) {
        PaperService.Sheet sheet = papers.sheet(current.get(), vote, round);
        String name = URLEncoder.encode(sheet.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(sheet.pdf(), PDF).header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename*=UTF-8''" + name).build();
    }
}
