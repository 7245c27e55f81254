package org.gijido.forms.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.access.web.Needs;
import org.gijido.forms.Filling;
import org.gijido.forms.FormService;
import org.gijido.forms.Typed;
import org.gijido.platform.web.Download;

/** {@code /api/forms}: the forms, their files, and what a form says to what would be filled in; nothing is stored here. */
@Tag(name = "Forms")
@Path("forms")
@RequestScoped
public class FormsResource {

    /** A form that can be filled in. */
    public record OfferedForm(String code, int version, String title) {
    }

    /**
     * What came of what was typed.
     *
     * @param shown      the fields that are asked for under these conditions
     * @param calculated in words, by {@code field}, {@code table.column.row} as typed from 1, and {@code table.column} for sums
     * @param faults     all that is wrong
     */
    public record FormReading(List<String> shown, Map<String, String> calculated, List<FormFault> faults) {
    }

    /** @param column of a table @param row from 1; 0 for the field itself */
    public record FormFault(String field, String column, int row, String sentence) {
    }

    @Inject
    private FormService forms;
    @Inject
    private CurrentCaller current;

    @Operation(operationId = "getForms", summary = "The newest version of each form that can be filled in")
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public List<OfferedForm> list() {
        Caller caller = current.get();
        return forms.offered(caller).stream()
                .map(form -> new OfferedForm(form.code(), form.version(), form.title().in(caller.locale()))).toList();
    }

    @Operation(operationId = "suggestPeople", summary = "People for a field that names somebody, up to 10")
    @GET
    @Path("people")
    @Produces(MediaType.APPLICATION_JSON)
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "A part of the name in kanji or kana, or the staff number",
            schema = @Schema(type = SchemaType.STRING))
    public List<FormService.Suggested> people(@QueryParam("q") String typed) {
        return forms.people(current.get(), typed == null ? "" : typed);
    }

    @Operation(operationId = "getFormFile", summary = "The file of a version of a form")
    @APIResponse(responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    @GET
    @Path("{code: [A-Za-z0-9_]{1,30}}/versions/{version: \\d{1,6}}/file")
    @Produces(MediaType.APPLICATION_JSON)
    public Response file(@PathParam("code") String code, @PathParam("version") int version) {
        String text = forms.file(current.get(), code, version);
        return Download.saved(text.getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_JSON + "; charset=utf-8",
                code + "-" + version + ".json");
    }

    @Operation(operationId = "readForm",
            summary = "What a form says to what would be filled in: what it asks, calculates and finds wrong; stores nothing")
    @Needs(Permission.DIRECTORY_READ)
    @POST
    @Path("{code: [A-Za-z0-9_]{1,30}}/versions/{version: \\d{1,6}}/reading")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public FormReading read(@PathParam("code") String code, @PathParam("version") int version, JsonObject typed) {
        Caller caller = current.get();
        Filling filling = forms.read(caller, forms.version(caller, code, version), Typed.of(typed.toString()));
        List<FormFault> faults = filling.faults().stream()
                .map(fault -> new FormFault(fault.code(), fault.column(), fault.row(), fault.sentence(caller.locale()))).toList();
        return new FormReading(filling.shown().stream().sorted().toList(), calculated(filling, caller), faults);
    }

    private static Map<String, String> calculated(Filling filling, Caller caller) {
        Map<String, String> words = new LinkedHashMap<>();
        for (FillLine line : FillView.of(filling, List.of(), caller.locale()).lines()) {
            if (line.way().equals("result")) {
                words.put(line.code(), line.text());
            }
            line.columns().stream().filter(FillLine.Column::summed)
                    .forEach(column -> words.put(line.code() + "." + column.code(), column.sum()));
            line.rows().forEach(row -> row.cells().stream().filter(cell -> cell.column().way().equals("result"))
                    .forEach(cell -> words.put(line.code() + "." + cell.column().code() + "." + row.number(), cell.text())));
        }
        return words;
    }
}
