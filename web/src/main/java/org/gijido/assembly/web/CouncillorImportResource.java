package org.gijido.assembly.web;

import java.io.InputStream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.access.web.Needs;
import org.gijido.assembly.CouncillorImportService;
import org.gijido.directory.web.ImportJson;
import org.gijido.platform.Upload;

/** {@code POST /api/councillors/import?dryRun=true}: a CSV of councillors with seats and groups. */
@Tag(name = "Imports")
@Path("councillors/import")
@RequestScoped
public class CouncillorImportResource {

    @Inject
    private CouncillorImportService imports;
    @Inject
    private CurrentCaller current;

    @Operation(operationId = "importCouncillors", summary = "Import councillors with seats and groups from CSV or Excel")
    @Needs(Permission.ORGANISATION_EDIT)
    @POST
    @Consumes({"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/vnd.ms-excel"})
    @Produces(MediaType.APPLICATION_JSON)
    public ImportJson take(InputStream body, @QueryParam("dryRun") boolean dryRun) {
        Caller caller = current.get();
        return ImportJson.of(
                imports.importCsv(caller, Upload.read(body, CouncillorImportService.MOST_MEGABYTES), dryRun), caller.locale());
    }
}
