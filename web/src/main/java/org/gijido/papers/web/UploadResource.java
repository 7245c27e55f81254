package org.gijido.papers.web;

import java.io.InputStream;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.access.web.Needs;
import org.gijido.papers.UploadProgress;
import org.gijido.papers.UploadService;
import org.gijido.platform.Upload;
import org.gijido.platform.web.Required;
import org.gijido.shared.BusinessException;

/** {@code /api/uploads}: a file comes in pieces, and goes on where it was after a broken line. The right is asked by its kind. */
@Tag(name = "Uploads")
@Path("uploads")
@RequestScoped
@Needs({Permission.ANSWER_WRITE, Permission.APPROVAL_ACT})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class UploadResource {

    private static final int PIECE_MEGABYTES = UploadService.PIECE / 1024 / 1024;

    /** @param kind what it is for: {@code answer.backData}, {@code approval}; @param size bytes */
    public record UploadBody(UUID commandId, String kind, String name, Long size) {
    }

    @Inject
    private UploadService uploads;
    @Inject
    private CurrentCaller current;

    @Operation(operationId = "beginUpload",
            summary = "Say what will come in pieces; refused here when it is too large or there is no room")
    @Needs({Permission.ANSWER_WRITE, Permission.APPROVAL_ACT})
    @POST
    public UploadProgress begin(UploadBody body) {
        Required.body(body, UploadBody::commandId, UploadBody::kind, UploadBody::name, UploadBody::size);
        return uploads.begin(current.get(), body.commandId(), body.kind(), body.name(), body.size());
    }

    @Operation(operationId = "getUpload", summary = "How far an upload has come")
    @GET
    @Path("{upload}")
    public UploadProgress find(@PathParam("upload") String upload) {
        return uploads.find(current.get(), id(upload));
    }

    @Operation(operationId = "appendToUpload", summary = "Send the next piece; one from another place changes nothing")
    @Needs({Permission.ANSWER_WRITE, Permission.APPROVAL_ACT})
    @PUT
    @Path("{upload}")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public UploadProgress append(@PathParam("upload") String upload, @QueryParam("from") Long from, InputStream body) {
        Required.body(from);
        return uploads.append(current.get(), id(upload), from, Upload.read(body, PIECE_MEGABYTES));
    }

    private static UUID id(String upload) {
        try {
            return UUID.fromString(upload);
        } catch (IllegalArgumentException none) {
            throw BusinessException.notFound("papers.error.noUpload");
        }
    }
}
