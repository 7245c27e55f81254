package org.gijido.answers.web;

import java.util.List;
import java.util.UUID;

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

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.access.web.Needs;
import org.gijido.answers.revisions.RevisionLine;
import org.gijido.answers.revisions.RevisionService;
import org.gijido.answers.revisions.TextDifference;
import org.gijido.answers.writing.AnswerTextService;
import org.gijido.frame.web.EraFunctions;
import org.gijido.platform.web.Required;

/** {@code /api/answers/{question}/revisions}: the history of a text by person and minute. */
@Tag(name = "Answers")
@Path("answers/{question: \\d{1,18}}/revisions")
@RequestScoped
@Needs(Permission.ANSWER_READ)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RevisionResource {

    /** @param revisions the latest first */
    public record History(long total, List<Line> revisions) {}

    /** @param at the minute in words */
    @Schema(name = "RevisionLine")
    public record Line(long id, String at, String name, String department, String division, long seq, int length) {}

    /** The text of a revision. */
    @Schema(name = "RevisionText")
    public record Text(String text) {}

    /** @param commandId made by the client; a repeat restores nothing twice */
    public record Restore(UUID commandId) {}

    @Inject
    private RevisionService revisions;
    @Inject
    private AnswerTextService texts;
    @Inject
    private CurrentCaller current;
    @PathParam("question")
    private long question;

    @Operation(operationId = "listRevisions", summary = "The history of a text, the latest first")
    @GET
    public History history(@QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("50") int size) {
        List<Line> lines = revisions.lines(current.get(), question, page, size).stream().map(this::line).toList();
        return new History(revisions.count(current.get(), question), lines);
    }

    @Operation(operationId = "getRevision", summary = "The text of a revision")
    @GET
    @Path("{revision: \\d{1,18}}")
    public Text text(@PathParam("revision") long revision) {
        return new Text(revisions.text(current.get(), question, revision));
    }

    /** @param to a later revision; without it, the text of now */
    @Operation(operationId = "getRevisionDifference", summary = "What changed from a revision to a later one, or to now")
    @GET
    @Path("{revision: \\d{1,18}}/difference")
    public TextDifference difference(@PathParam("revision") long revision, @QueryParam("to") Long to) {
        return revisions.difference(current.get(), question, revision, to);
    }

    @Operation(operationId = "restoreRevision", summary = "Make the text what it was at a revision")
    @Needs(Permission.ANSWER_WRITE)
    @POST
    @Path("{revision: \\d{1,18}}/restoration")
    public Taken restore(@PathParam("revision") long revision, Restore restore) {
        Required.body(restore, Restore::commandId);
        return Outcome.of(texts.restore(current.get(), question, restore.commandId(), revision));
    }

    private Line line(RevisionLine line) {
        return new Line(line.id(), EraFunctions.era(line.minute(), "stamp", current.get().locale()), line.name(),
                line.department(), line.division(),
                line.lastSeq(), line.length());
    }
}
