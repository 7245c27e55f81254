package org.gijido.results.web;

import java.time.Clock;
import java.time.LocalDateTime;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gijido.access.web.CurrentCaller;
import org.gijido.platform.web.Download;
import org.gijido.results.ResultsCsv;
import org.gijido.results.ResultsPdf;
import org.gijido.results.ResultsService;
import org.gijido.results.SessionResults;
import org.gijido.results.VoteTable;
import org.gijido.shared.BusinessException;

/** {@code GET /api/sessions/{id}/results…}: what a session decided, for publication and for papers. */
@Tag(name = "Results")
@Path("sessions/{session: \\d{1,18}}/results")
@RequestScoped
public class ResultsResource {

    @Inject
    private ResultsService results;
    @Inject
    private CurrentCaller current;
    @Inject
    private Clock clock;

    @Operation(operationId = "getResults",
            summary = "What a session decided, for publication; secret votes with their totals only")
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public ResultsJson get(@PathParam("session") long session) {
        return ResultsJson.of(results.results(current.get(), session));
    }

    @Operation(operationId = "getVoteStatistics",
            summary = "Attendance, unanimity, agreement between groups, and members' participation")
    @GET
    @Path("statistics")
    @Produces(MediaType.APPLICATION_JSON)
    public StatisticsJson statistics(@PathParam("session") long session) {
        return StatisticsJson.of(results.statistics(current.get(), session), results.attendance(current.get(), session));
    }

    @Operation(operationId = "getResultList", summary = "The list of results as CSV (UTF-8 with a byte order mark)")
    @GET
    @Path("list.csv")
    @Produces(Download.CSV)
    public Response listCsv(@PathParam("session") long session) {
        SessionResults found = results.results(current.get(), session);
        return Download.csv(ResultsCsv.list(found), name(found, "議決結果一覧.csv"));
    }

    /** @param order {@code group} (as the newsletter has it) or {@code seat} */
    @Operation(operationId = "getVoteTableCsv", summary = "Members × items as CSV (UTF-8 with a byte order mark)")
    @GET
    @Path("table.csv")
    @Produces(Download.CSV)
    public Response tableCsv(@PathParam("session") long session, @QueryParam("order") String order) {
        SessionResults found = results.results(current.get(), session);
        return Download.csv(ResultsCsv.table(results.table(current.get(), session, order(order))),
                name(found, "議員別賛否一覧.csv"));
    }

    @Operation(operationId = "getResultListPdf", summary = "The list of results as PDF")
    @GET
    @Path("list.pdf")
    @Produces(Download.PDF)
    public Response listPdf(@PathParam("session") long session) {
        SessionResults found = results.results(current.get(), session);
        return Download.shown(new ResultsPdf(found, LocalDateTime.now(clock)).list(), Download.PDF, name(found, "議決結果一覧.pdf"));
    }

    /** @param order {@code group} or {@code seat} */
    @Operation(operationId = "getVoteTablePdf", summary = "Members × items as PDF")
    @GET
    @Path("table.pdf")
    @Produces(Download.PDF)
    public Response tablePdf(@PathParam("session") long session, @QueryParam("order") String order) {
        SessionResults found = results.results(current.get(), session);
        byte[] pdf = new ResultsPdf(found, LocalDateTime.now(clock)).table(results.table(current.get(), session, order(order)));
        return Download.shown(pdf, Download.PDF, name(found, "議員別賛否一覧.pdf"));
    }

    /** @return that of the groups when nothing is asked. @throws BusinessException INVALID for another word */
    static VoteTable.Order order(String asked) {
        return switch (asked == null ? "" : asked.strip()) {
            case "seat" -> VoteTable.Order.SEAT;
            case "group", "" -> VoteTable.Order.GROUP;
            default -> throw BusinessException.invalid("platform.error.filter", asked);
        };
    }

    private static String name(SessionResults results, String list) {
        return results.session().name() + " " + list;
    }
}
