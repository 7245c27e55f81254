package org.gijido.approvals.web;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.access.web.Needs;
import org.gijido.approvals.PaperStamp;
import org.gijido.approvals.onpaper.PaperRoundIntake;
import org.gijido.approvals.onpaper.PaperRoundPictures;
import org.gijido.approvals.onpaper.PaperRoundService;
import org.gijido.approvals.onpaper.PaperRoundView;
import org.gijido.papers.web.PaperResponse;
import org.gijido.platform.web.Required;
import org.gijido.shared.BusinessException;

/** {@code /api/approvals/{id}/paper-round}: what was stamped on a paper that went round by hand. */
@Tag(name = "Approvals")
@Path("approvals/{id: \\d{1,18}}/paper-round")
@RequestScoped
@Needs(Permission.APPROVAL_READ)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PaperRoundResource {

    /** What the drafter read on the paper. @param stamps one of each box */
    public record PaperRoundBody(UUID commandId, List<PaperStampBody> stamps) {}

    /** @param name whose stamp it is @param day of the stamp, by era or year */
    public record PaperStampBody(Long step, String name, String day) {

        PaperStamp stamp() {
            Required.body(this, PaperStampBody::step, PaperStampBody::name, PaperStampBody::day);
            LocalDate on = TypedDay.of(day);
            if (on == null) {
                throw BusinessException.invalid("platform.error.incomplete");
            }
            return new PaperStamp(step, name.strip(), on);
        }
    }

    @Inject
    private PaperRoundService rounds;
    @Inject
    private PaperRoundPictures pictures;
    @Inject
    private PaperRoundIntake intake;
    @Context
    private HttpHeaders headers;
    @Inject
    private CurrentCaller current;

    @Operation(operationId = "getPaperRound", summary = "What was written down of a document that goes round by hand")
    @GET
    public PaperRoundView get(@PathParam("id") long id) {
        return rounds.of(current.get(), id).orElseThrow(() -> BusinessException.notFound("approvals.error.notFound"));
    }

    @Operation(operationId = "writePaperRound", summary = "Write down who stamped which box of the paper, as its drafter")
    @Needs(Permission.APPROVAL_ACT)
    @PUT
    public PaperRoundView write(@PathParam("id") long id, PaperRoundBody body) {
        Required.body(body, PaperRoundBody::commandId, PaperRoundBody::stamps);
        if (body.stamps().stream().anyMatch(stamp -> stamp == null)) {
            throw BusinessException.invalid("platform.error.incomplete");
        }
        rounds.propose(current.get(), id, body.commandId(), body.stamps().stream().map(PaperStampBody::stamp).toList());
        return get(id);
    }

    @Operation(operationId = "addPaperRoundScan",
            summary = "Add a picture of the paper, as its drafter; the body is the file, or empty after an upload in pieces")
    @Needs(Permission.APPROVAL_ACT)
    @POST
    @Path("scans")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public PaperRoundView scan(@PathParam("id") long id, @QueryParam("commandId") UUID commandId, @QueryParam("name") String name,
            @QueryParam("upload") UUID upload, InputStream body) {
        Required.body(commandId, given -> given, given -> upload == null ? name : upload);
        pictures.add(current.get(), id, commandId,
                intake.take(current.get(), id, upload, name, headers.getLength(), body));
        return get(id);
    }

    @Operation(operationId = "removePaperRoundScan", summary = "Take a picture of the paper away")
    @Needs(Permission.APPROVAL_ACT)
    @DELETE
    @Path("scans/{scan: \\d{1,18}}")
    public PaperRoundView remove(@PathParam("id") long id, @PathParam("scan") long scan,
            @QueryParam("commandId") UUID commandId) {
        Required.body(commandId, given -> given);
        pictures.remove(current.get(), id, commandId, scan);
        return get(id);
    }

    @Operation(operationId = "downloadPaperRoundScan", summary = "Download a picture of the paper")
    @GET
    @Path("scans/{scan: \\d{1,18}}")
    @Produces(MediaType.WILDCARD)
    public Response picture(@PathParam("id") long id, @PathParam("scan") long scan) {
        return PaperResponse.download(pictures.open(current.get(), id, scan), headers);
    }
}
