package org.gijido.agenda.web;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.access.web.Needs;
import org.gijido.agenda.AgendaCsv;
import org.gijido.agenda.AgendaService;
import org.gijido.agenda.BundleService;
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.SittingRow;
import org.gijido.platform.web.Download;

/** {@code /api/sittings/{id}/agenda-items}: the order of business of a sitting. */
@Tag(name = "Order of business")
@Path("sittings/{sitting}/agenda-items")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AgendaItemsResource {

    /** @param together false puts each of the items alone */
    public record Bundle(Set<Long> items, Boolean together) {
    }

    @Inject
    private AgendaService agenda;
    @Inject
    private BundleService bundles;
    @Inject
    private AssemblyService assembly;
    @Inject
    private CurrentCaller current;

    @Operation(operationId = "listAgendaItems", summary = "The order of business of a sitting")
    @GET
    public List<AgendaItemJson> list(@PathParam("sitting") long sitting) {
        return agenda.items(current.get(), sitting).stream().map(AgendaItemJson::of).toList();
    }

    @Operation(operationId = "exportAgendaItems", summary = "The order of business as CSV, which the import reads again")
    @GET
    @Path("export.csv")
    @Produces(Download.CSV)
    public Response export(@PathParam("sitting") long sitting) {
        SittingRow day = assembly.sitting(current.get(), sitting);
        return Download.csv(AgendaCsv.of(agenda.items(current.get(), sitting)), "議事日程 " + day.heldOn() + ".csv");
    }

    @Operation(operationId = "addAgendaItem", summary = "Add an item at the end")
    @Needs(Permission.AGENDA_EDIT)
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public AgendaItemJson add(@PathParam("sitting") long sitting, AgendaItemBody body) {
        long added = agenda.add(current.get(), sitting, AgendaItemBody.needed(body).plan());
        return AgendaItemJson.of(agenda.item(current.get(), added));
    }

    @Operation(operationId = "bundleAgendaItems", summary = "Put items together, or apart again; answers the whole order")
    @Needs(Permission.AGENDA_EDIT)
    @POST
    @Path("bundle")
    @Consumes(MediaType.APPLICATION_JSON)
    public List<AgendaItemJson> bundle(@PathParam("sitting") long sitting, Bundle wanted) {
        Set<Long> items = AgendaItemBody.needed(AgendaItemBody.needed(wanted).items());
        items.forEach(AgendaItemBody::needed);
        if (Boolean.FALSE.equals(wanted.together())) {
            bundles.unbundle(current.get(), sitting, items);
        } else {
            bundles.bundle(current.get(), sitting, items);
        }
        return list(sitting);
    }
}
