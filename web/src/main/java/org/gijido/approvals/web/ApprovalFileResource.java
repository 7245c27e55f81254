package org.gijido.approvals.web;

import java.io.InputStream;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.access.web.Needs;
import org.gijido.approvals.AttachedFile;
import org.gijido.approvals.drafting.DraftFileIntake;
import org.gijido.approvals.drafting.DraftFiles;
import org.gijido.approvals.reading.DocumentFiles;
import org.gijido.papers.StoredFile;
import org.gijido.papers.web.PaperResponse;
import org.gijido.platform.web.Required;

/** {@code /api/approvals/{document}/files}: what hangs on a document. Each change answers with all of them, in their order. */
@Tag(name = "Approvals")
@Path("approvals/{document: \\d{1,18}}/files")
@RequestScoped
@Needs(Permission.APPROVAL_READ)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ApprovalFileResource {

    /**
     * @param version one more each time it was replaced, from 1
     * @param shown   whether a browser shows the file by itself
     */
    @Schema(name = "ApprovalFile")
    public record Entry(long id, int version, String name, String mediaType, long size, String sha256, boolean shown) {

        static Entry of(AttachedFile file) {
            return new Entry(file.paper(), file.version(), file.name(), file.mediaType(), file.size(), file.sha256(),
                    PaperResponse.isShown(file.mediaType()));
        }
    }

    /** @param revision that the draft is now */
    @Schema(name = "ApprovalFiles")
    public record Changed(int revision, List<Entry> files) {}

    /** @param revision of the draft that the change was made on @param place from 1 */
    public record MoveBody(UUID commandId, Integer revision, Integer place) {}

    @Inject
    private DocumentFiles files;
    @Inject
    private DraftFiles drafts;
    @Inject
    private DraftFileIntake intake;
    @Inject
    private CurrentCaller current;
    @Context
    private HttpHeaders headers;
    @PathParam("document")
    private long document;

    @Operation(operationId = "listApprovalFiles", summary = "The files of a document, in their order")
    @GET
    public List<Entry> list() {
        return files.of(current.get(), document).stream().map(Entry::of).toList();
    }

    /** The body is the file itself, or nothing where it came in pieces before. */
    @Operation(operationId = "addApprovalFile",
            summary = "Attach a file to a draft; the body is the file, or empty after an upload in pieces")
    @Needs(Permission.APPROVAL_ACT)
    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Changed add(@QueryParam("commandId") UUID commandId, @QueryParam("revision") Integer revision,
            @QueryParam("name") String name, @QueryParam("upload") UUID upload, InputStream body) {
        StoredFile file = taken(commandId, revision, name, upload, body);
        return changed(drafts.add(current.get(), document, commandId, revision, file));
    }

    @Operation(operationId = "replaceApprovalFile",
            summary = "Put another version in the place of a file of a draft; sent as a new one is")
    @Needs(Permission.APPROVAL_ACT)
    @POST
    @Path("{file: \\d{1,18}}/versions")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Changed replace(@PathParam("file") long paper, @QueryParam("commandId") UUID commandId,
            @QueryParam("revision") Integer revision, @QueryParam("name") String name, @QueryParam("upload") UUID upload,
            InputStream body) {
        StoredFile file = taken(commandId, revision, name, upload, body);
        return changed(drafts.replace(current.get(), document, paper, commandId, revision, file));
    }

    private StoredFile taken(UUID commandId, Integer revision, String name, UUID upload, InputStream body) {
        Required.body(commandId, id -> revision, id -> upload == null ? name : upload);
        return intake.take(current.get(), document, upload, name, headers.getLength(), body);
    }

    @Operation(operationId = "moveApprovalFile", summary = "Give a file of a draft another place")
    @Needs(Permission.APPROVAL_ACT)
    @PUT
    @Path("{file: \\d{1,18}}/place")
    public Changed move(@PathParam("file") long paper, MoveBody body) {
        Required.body(body, MoveBody::commandId, MoveBody::revision, MoveBody::place);
        return changed(drafts.move(current.get(), document, paper, body.commandId(), body.revision(), body.place()));
    }

    @Operation(operationId = "removeApprovalFile", summary = "Take a file from a draft")
    @Needs(Permission.APPROVAL_ACT)
    @DELETE
    @Path("{file: \\d{1,18}}")
    public Changed remove(@PathParam("file") long paper, @QueryParam("commandId") UUID commandId,
            @QueryParam("revision") Integer revision) {
        Required.body(commandId, id -> revision);
        return changed(drafts.remove(current.get(), document, paper, commandId, revision));
    }

    private Changed changed(int revision) {
        return new Changed(revision, list());
    }

    @Operation(operationId = "downloadApprovalFile", summary = "Download a file, or a range of it")
    @GET
    @Path("{file: \\d{1,18}}")
    @Produces(MediaType.WILDCARD)
    public Response download(@PathParam("file") long paper, @QueryParam("version") Integer version) {
        return PaperResponse.download(files.content(current.get(), document, paper, version), headers);
    }

    @Operation(operationId = "previewApprovalFile", summary = "Look at a file in the browser")
    @GET
    @Path("{file: \\d{1,18}}/preview")
    @Produces(MediaType.WILDCARD)
    public Response preview(@PathParam("file") long paper, @QueryParam("version") Integer version) {
        return PaperResponse.preview(files.content(current.get(), document, paper, version), headers);
    }
}
