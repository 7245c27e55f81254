package org.gijido.results.web;

import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gijido.access.Caller;
import org.gijido.access.web.CurrentCaller;
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.SittingRow;
import org.gijido.ballots.record.RecordExport;
import org.gijido.platform.Texts;
import org.gijido.platform.web.Download;

/** {@code GET /api/sittings/{id}/record} and the page that verifies it without the product. */
@Tag(name = "Results")
@Path("/")
@RequestScoped
public class SittingRecordResource {

    @Inject
    private RecordExport records;
    @Inject
    private AssemblyService assembly;
    @Inject
    private CurrentCaller current;

    @Operation(operationId = "getSittingRecord",
            summary = "The chained record of a sitting, as a file that can be verified offline;"
                    + " it ends before the first entry that may not be seen yet")
    @APIResponse(responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = SittingRecordJson.class)))
    @GET
    @Path("sittings/{sitting: \\d{1,18}}/record")
    @Produces(MediaType.APPLICATION_JSON)
    public Response record(@PathParam("sitting") long sitting) {
        Caller caller = current.get();
        SittingRow day = assembly.sitting(caller, sitting);
        var record = SittingRecordJson.of(day, assembly.session(caller, day.sessionId()).name(), records.of(caller, sitting),
                Texts.of(caller.locale(), "results.record.withheld"));
        return Download.saved(record, MediaType.APPLICATION_JSON, "会議記録 " + day.heldOn() + ".json");
    }

    /** A file to keep: it needs no network and no product. */
    @Operation(operationId = "getRecordVerifier", summary = "A page that verifies an exported record offline")
    @GET
    @Path(VerifierPage.NAME)
    @Produces(MediaType.TEXT_HTML)
    public Response verifier() {
        current.get();
        return Download.saved(VerifierPage.html().getBytes(StandardCharsets.UTF_8), MediaType.TEXT_HTML + "; charset=utf-8",
                VerifierPage.NAME);
    }
}
