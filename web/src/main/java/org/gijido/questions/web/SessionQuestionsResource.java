package org.gijido.questions.web;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.access.web.Needs;
import org.gijido.assembly.AssemblyService;
import org.gijido.platform.Upload;
import org.gijido.platform.web.Download;
import org.gijido.questions.board.BoardPage;
import org.gijido.questions.board.BoardTally;
import org.gijido.questions.board.OverviewBoard;
import org.gijido.questions.entering.QuestionService;
import org.gijido.questions.exchange.ImportReport;
import org.gijido.questions.exchange.QuestionExport;
import org.gijido.questions.exchange.QuestionImport;
import org.gijido.shared.BusinessException;

/** {@code /api/sessions/{id}/questions}: the questions of a session, by the filters of the board. */
@Tag(name = "Questions")
@Path("sessions/{session}/questions")
@RequestScoped
@Needs(Permission.QUESTION_READ)
@Produces(MediaType.APPLICATION_JSON)
public class SessionQuestionsResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** @param error the sentence in the caller's language */
    @Schema(name = "RejectedQuestion")
    public record RowJson(int row, String key, String error) {
    }

    @Schema(name = "QuestionImport")
    public record ImportJson(boolean stored, int rows, int entered, int unchanged, List<RowJson> errors, int rejections) {

        static ImportJson of(ImportReport report, Locale locale) {
            return new ImportJson(report.stored(), report.rows(), report.entered(), report.unchanged(), report.errors().stream()
                    .map(error -> new RowJson(error.row(), error.key(), error.sentence(locale))).toList(), report.rejections());
        }
    }

    /** @param number empty when the numbers are used up */
    public record NextNumber(String number) {
    }

    @Inject
    private OverviewBoard board;
    @Inject
    private QuestionService questions;
    @Inject
    private AssemblyService assembly;
    @Inject
    private QuestionExport export;
    @Inject
    private QuestionImport importing;
    @Inject
    private CurrentCaller current;

    @Operation(operationId = "listQuestions", summary = "The questions of a session, by the filters of the board")
    @GET
    public BoardPage list(@PathParam("session") long session, @BeanParam BoardParameters parameters) {
        return board.page(current.get(), parameters.filter(session), parameters.page(), parameters.size());
    }

    /** By speaker, lead division and state. */
    @Operation(operationId = "countQuestions", summary = "How many questions, by speaker, lead division and state")
    @GET
    @Path("counts")
    public List<BoardTally> counts(@PathParam("session") long session) {
        return board.tallies(current.get(), session);
    }

    @Operation(operationId = "exportQuestions", summary = "The filtered questions as CSV")
    @GET
    @Path("export.csv")
    @Produces(Download.CSV)
    public Response export(@PathParam("session") long session, @BeanParam BoardParameters parameters) {
        String name = assembly.session(current.get(), session).name();
        return Download.csv(export.csv(current.get(), parameters.filter(session)), "質問一覧 " + name + ".csv");
    }

    /** {@code dryRun=true} says what would happen and stores nothing. With an error in any row nothing is stored either. */
    @Operation(operationId = "importQuestions",
            summary = "Import questions from CSV or Excel; with an error in any row nothing is stored")
    @Needs(Permission.QUESTION_EDIT)
    @POST
    @Path("import")
    @Consumes({"text/csv", XLSX, "application/vnd.ms-excel", MediaType.APPLICATION_OCTET_STREAM})
    public ImportJson importFile(@PathParam("session") long session, @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @QueryParam("commandId") String commandId, InputStream body) {
        byte[] file = Upload.read(body, QuestionImport.MOST_MEGABYTES);
        ImportReport report = dryRun ? importing.check(current.get(), session, file)
                : importing.run(current.get(), QuestionBody.command(commandId), session, file);
        return ImportJson.of(report, current.get().locale());
    }

    @Operation(operationId = "getNextNumber", summary = "The number to propose for the next question of a turn")
    @GET
    @Path("next-number")
    public NextNumber nextNumber(@PathParam("session") long session, @QueryParam("turn") long turn) {
        NextNumber next = new NextNumber(questions.nextNumber(current.get(), turn).orElse(""));
        assembly.turn(current.get(), turn).filter(found -> found.sessionId() == session)
                .orElseThrow(() -> BusinessException.notFound("questions.error.noTurn"));
        return next;
    }
}
