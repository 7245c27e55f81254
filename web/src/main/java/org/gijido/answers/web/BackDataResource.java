package org.gijido.answers.web;

import java.io.InputStream;
import java.time.LocalDateTime;
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
import org.gijido.answers.backdata.BackDataFiles;
import org.gijido.answers.backdata.BackDataIntake;
import org.gijido.answers.backdata.BackDataService;
import org.gijido.answers.backdata.BackDataView;
import org.gijido.frame.web.EraFunctions;
import org.gijido.papers.PaperView;
import org.gijido.papers.StoredFile;
import org.gijido.papers.web.PaperResponse;
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

    /**
     * @param mediaType null for a text
     * @param shown     whether a browser shows the file by itself
     * @param version   of a text what an edit must say; of a file how many there have been
     */
    @Schema(name = "BackDataEntry")
    public record Entry(long id, String title, String body, String mediaType, long size, boolean shown, String name,
            String division, String changedAt, int version) {}

    /** @param addedAt in words */
    @Schema(name = "BackDataVersion")
    public record FileVersion(int version, String title, String mediaType, long size, String sha256, String name,
            String division, String addedAt) {}

    @Inject
    private BackDataService backData;
    @Inject
    private BackDataFiles files;
    @Inject
    private BackDataIntake intake;
    @Inject
    private CurrentCaller current;
    @Context
    private HttpHeaders headers;
    @PathParam("question")
    private long question;

    @Operation(operationId = "listBackData", summary = "Texts and files behind an answer")
    @GET
    public List<Entry> list() {
        return backData.list(current.get(), question).stream().map(this::entry).toList();
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

    /** The body is the file itself, or nothing where it came in pieces before. */
    @Operation(operationId = "addBackDataFile", summary = "Add a file; the body is the file, or empty after an upload in pieces")
    @Needs(Permission.ANSWER_WRITE)
    @POST
    @Path("files")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public List<Entry> addFile(@QueryParam("commandId") UUID commandId, @QueryParam("name") String name,
            @QueryParam("upload") UUID upload, InputStream body) {
        StoredFile file = taken(commandId, name, upload, body);
        files.add(current.get(), question, commandId, file);
        return list();
    }

    @Operation(operationId = "replaceBackDataFile", summary = "Put another version in the place of a file; sent as a new one is")
    @Needs(Permission.ANSWER_WRITE)
    @POST
    @Path("files/{entry: \\d{1,18}}/versions")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public List<Entry> replaceFile(@PathParam("entry") long entry, @QueryParam("commandId") UUID commandId,
            @QueryParam("name") String name, @QueryParam("upload") UUID upload, InputStream body) {
        StoredFile file = taken(commandId, name, upload, body);
        files.replace(current.get(), question, entry, commandId, file);
        return list();
    }

    private StoredFile taken(UUID commandId, String name, UUID upload, InputStream body) {
        Required.body(commandId, id -> upload == null ? name : upload);
        return intake.take(current.get(), question, upload, name, headers.getLength(), body);
    }

    @Operation(operationId = "listBackDataVersions", summary = "All versions of a file, the latest first")
    @GET
    @Path("files/{entry: \\d{1,18}}/versions")
    public List<FileVersion> versions(@PathParam("entry") long entry) {
        return files.versions(current.get(), question, entry).stream().map(this::version).toList();
    }

    @Operation(operationId = "downloadBackDataFile", summary = "Download a file, or a range of it")
    @GET
    @Path("files/{entry: \\d{1,18}}")
    @Produces(MediaType.WILDCARD)
    public Response download(@PathParam("entry") long entry, @QueryParam("version") Integer version) {
        return PaperResponse.download(files.content(current.get(), question, entry, version), headers);
    }

    @Operation(operationId = "previewBackDataFile", summary = "Look at a file in the browser")
    @GET
    @Path("files/{entry: \\d{1,18}}/preview")
    @Produces(MediaType.WILDCARD)
    public Response preview(@PathParam("entry") long entry, @QueryParam("version") Integer version) {
        return PaperResponse.preview(files.content(current.get(), question, entry, version), headers);
    }

    @Operation(operationId = "removeBackData", summary = "Remove a text or a file")
    @Needs(Permission.ANSWER_WRITE)
    @DELETE
    @Path("{entry: \\d{1,18}}")
    public List<Entry> remove(@PathParam("entry") long entry) {
        backData.remove(current.get(), question, entry);
        return list();
    }

    private Entry entry(BackDataView view) {
        return new Entry(view.id(), view.title(), view.body(), view.mediaType(), view.size(),
                PaperResponse.isShown(view.mediaType()),
                view.author().name(), view.author().division(), moment(view.changedAt()), view.version());
    }

    private FileVersion version(PaperView paper) {
        return new FileVersion(paper.version(), paper.file().name(), paper.file().mediaType(), paper.file().size(),
                paper.file().sha256(), paper.author().name(), paper.author().division(), moment(paper.addedAt()));
    }

    private String moment(LocalDateTime at) {
        return EraFunctions.era(at, "stamp", current.get().locale());
    }
}
