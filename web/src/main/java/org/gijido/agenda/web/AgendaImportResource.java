package org.gijido.agenda.web;

import java.io.InputStream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.access.web.Needs;
import org.gijido.agenda.AgendaExample;
import org.gijido.agenda.AgendaImport;
import org.gijido.platform.Upload;
import org.gijido.platform.web.Download;

/** {@code POST /api/sittings/{id}/agenda/import}: an order of business from a file, and an example of one. */
@Tag(name = "Order of business")
@Path("/")
@RequestScoped
public class AgendaImportResource {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private AgendaImport imports;
    @Inject
    private CurrentCaller current;

    /** {@code dryRun=true} says what would happen and stores nothing. */
    @Operation(operationId = "importAgenda",
            summary = "Import an order of business from CSV or Excel; with an error in any row nothing is stored")
    @Needs(Permission.AGENDA_EDIT)
    @POST
    @Path("sittings/{sitting}/agenda/import")
    @Consumes({"text/csv", XLSX, "application/vnd.ms-excel", MediaType.APPLICATION_OCTET_STREAM})
    @Produces(MediaType.APPLICATION_JSON)
    public AgendaImportJson take(@PathParam("sitting") long sitting, @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            InputStream body) {
        Caller caller = current.get();
        byte[] file = Upload.read(body, AgendaImport.MOST_MEGABYTES);
        return AgendaImportJson.of(dryRun ? imports.check(caller, sitting, file) : imports.run(caller, sitting, file),
                caller.locale());
    }

    @Operation(operationId = "getAgendaExample", summary = "An example of a file that can be imported")
    @GET
    @Path("agenda/example.xlsx")
    @Produces(XLSX)
    public Response example() {
        current.get();
        return Download.saved(AgendaExample.xlsx(), XLSX, "議事日程の見本.xlsx");
    }
}
