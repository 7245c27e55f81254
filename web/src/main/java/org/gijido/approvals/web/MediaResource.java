package org.gijido.approvals.web;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gijido.access.web.CurrentCaller;
import org.gijido.approvals.figures.MediumService;
import org.gijido.numbers.FiscalYear;
import org.gijido.platform.Texts;
import org.gijido.platform.web.Download;

/** {@code GET /api/approval-media.csv}: how much was decided without paper, by month and division, as a file. */
@Tag(name = "Approvals")
@Path("approval-media.csv")
@RequestScoped
public class MediaResource {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;

    @Inject
    private MediumService media;
    @Inject
    private CurrentCaller current;
    @Inject
    private Clock clock;

    /** @param year in which the fiscal year begins; the present one when it is absent */
    @Operation(operationId = "getApprovalMediaCsv",
            summary = "Decided documents without paper, with paper and on paper, by month and division, as CSV")
    @GET
    @Produces(Download.CSV)
    public Response csv(@QueryParam("year") Integer year) {
        int begins = year == null ? FiscalYear.of(LocalDate.now(clock)).year() : Math.clamp(year, FIRST_YEAR, LAST_YEAR);
        return Download.csv(media.csv(current.get(), new FiscalYear(begins)),
                Texts.of(current.get().locale(), "approvals.media.file"));
    }
}
