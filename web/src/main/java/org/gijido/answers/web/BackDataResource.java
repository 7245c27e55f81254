package org.gijido.answers.web;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.access.web.Needs;
import org.gijido.answers.BackDataContent;
import org.gijido.answers.BackDataService;
import org.gijido.answers.BackDataView;
import org.gijido.platform.JapaneseDates;
import org.gijido.platform.web.Required;

/** {@code /api/answers/{question}/back-data}: texts and files behind an answer. Each change answers with all of them. */
@Tag(name = "Back data")
@Path("answers/{question: \\d{1,18}}/back-data")
@RequestScoped
@Needs(Permission.ANSWER_READ)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BackDataResource {

    /** @param version as it was read, when a text is edited */
    @Schema(name = "BackDataText")
    public record Text(UUID commandId, Integer version, String title, String body) {}

    /** @param mediaType null for a text; {@code changedAt} in words */
    @Schema(name = "BackDataEntry")
    public record Entry(long id, String title, String body, String mediaType, long size, String name, String division,
                        String changedAt, int version) {}

    @Inject
    private BackDataService backData;
    @Inject
    private CurrentCaller current;
    @PathParam("question")
    private long question;

    @Operation(operationId = "listBackData", summary = "Texts and files behind an answer")
    @GET
    public List<Entry> list() {
        return backData.list(current.get(), question).stream().map(BackDataResource::entry).toList();
    }

    @Operation(operationId = "addBackDataText", summary = "Add a text")
    @Needs(Permission.ANSWER_WRITE)
    @POST
    @Path("texts")
    public List<Entry> addText(Text text) {
        Required.body(text, Text::commandId);
        backData.addText(current.get(), question, text.commandId(), text.title(), text.body());
        return list();
    }

    @Operation(operationId = "editBackDataText", summary = "Change a text; needs the version that was read")
    @Needs(Permission.ANSWER_WRITE)
    @PUT
    @Path("texts/{entry: \\d{1,18}}")
    public List<Entry> editText(@PathParam("entry") long entry, Text text) {
        Required.body(text, Text::version);
        backData.editText(current.get(), question, entry, text.version(), text.title(), text.body());
        return list();
    }

    /** The body is the file itself; one byte over the limit is read, so that the service can refuse it. */
    @Operation(operationId = "addBackDataFile", summary = "Add a file; the body is the file itself")
    @Needs(Permission.ANSWER_WRITE)
    @POST
    @Path("files")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public List<Entry> addFile(@QueryParam("commandId") UUID commandId, @QueryParam("name") String name, InputStream body)
            throws IOException {
        Required.body(commandId, id -> id, id -> name);
        byte[] bytes = body.readNBytes(backData.mostMegabytes() * 1024 * 1024 + 1);
        backData.addFile(current.get(), question, commandId, name, bytes);
        return list();
    }

    /** Always a download in a sandbox: a file of somebody's never runs as a page of ours. */
    @Operation(operationId = "downloadBackDataFile", summary = "Download a file")
    @GET
    @Path("files/{entry: \\d{1,18}}")
    @Produces(MediaType.WILDCARD)
    public Response download(@PathParam("entry") long entry) {
        BackDataContent content = backData.content(current.get(), question, entry);
        return Response.ok(content.bytes(), content.mediaType())
                .header("Content-Disposition", Attachment.named(content.name()))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff").build();
    }

    @Operation(operationId = "removeBackData", summary = "Remove a text or a file")
    @Needs(Permission.ANSWER_WRITE)
    @DELETE
    @Path("{entry: \\d{1,18}}")
    public List<Entry> remove(@PathParam("entry") long entry) {
        backData.remove(current.get(), question, entry);
        return list();
    }

    private static Entry entry(BackDataView view) {
        return new Entry(view.id(), view.title(), view.body(), view.mediaType(), view.size(), view.author().name(),
                view.author().division(), JapaneseDates.stamp(view.changedAt()), view.version());
    }
}
