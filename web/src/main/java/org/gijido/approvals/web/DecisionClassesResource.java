package org.gijido.approvals.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gijido.access.web.CurrentCaller;
import org.gijido.approvals.deciding.DecidingService;
import org.gijido.platform.web.Download;

/** {@code GET /api/decision-classes/export.csv}: the table of decision classes as a file. */
@Tag(name = "Approvals")
@Path("decision-classes")
@RequestScoped
public class DecisionClassesResource {

    @Inject
    private DecidingService deciding;
    @Inject
    private CurrentCaller current;

    @Operation(operationId = "getDecisionClassesCsv",
            summary = "Who decides what, as CSV (UTF-8 with a byte order mark); an example while the city has set no table")
    @GET
    @Path("export.csv")
    @Produces(Download.CSV)
    public Response csv() {
        return Download.csv(deciding.csv(current.get()), "決裁区分.csv");
    }
}
