package org.gijido.results.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

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
import org.gijido.ballots.SittingRecord;

/** {@code GET /api/sittings/{id}/record} and the page that verifies it without the product. */
@Tag(name = "Results")
@Path("/")
@RequestScoped
public class SittingRecordResource {

    private static final String VERIFIER = "verify-record.html";

    @Inject
    private SittingRecord records;
    @Inject
    private AssemblyService assembly;
    @Inject
    private CurrentCaller current;

    @Operation(operationId = "getSittingRecord", summary = "The chained record of a sitting, as a file that can be verified offline")
    @APIResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SittingRecordJson.class)))
    @GET
    @Path("sittings/{sitting: \\d{1,18}}/record")
    @Produces(MediaType.APPLICATION_JSON)
    public Response record(@PathParam("sitting") long sitting) {
        Caller caller = current.get();
        SittingRow day = assembly.sitting(caller, sitting);
        var record = SittingRecordJson.of(day, assembly.session(caller, day.sessionId()).name(), records.entries(caller, sitting));
        return Download.saved(record, MediaType.APPLICATION_JSON, "会議記録 " + day.heldOn() + ".json");
    }

    /** A file to keep: it needs no network and no product. */
    @Operation(operationId = "getRecordVerifier", summary = "A page that verifies an exported record offline")
    @GET
    @Path(VERIFIER)
    @Produces(MediaType.TEXT_HTML)
    public Response verifier() {
        current.get();
        try (InputStream page = SittingRecordResource.class.getResourceAsStream(VERIFIER)) {
            return Download.saved(page.readAllBytes(), MediaType.TEXT_HTML + "; charset=utf-8", VERIFIER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
