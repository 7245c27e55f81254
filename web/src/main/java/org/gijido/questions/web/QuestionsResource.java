package org.gijido.questions.web;

import java.net.URI;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.access.web.Needs;
import org.gijido.questions.assigning.AssignmentPlan;
import org.gijido.questions.assigning.AssignmentService;
import org.gijido.questions.entering.QuestionDetail;
import org.gijido.questions.entering.QuestionService;
import org.gijido.shared.BusinessException;

/** {@code /api/questions}: one question at a time. */
@Tag(name = "Questions")
@Path("questions")
@RequestScoped
@Needs(Permission.QUESTION_READ)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class QuestionsResource {

    public record Entered(long id, String number) {
    }

    /** @param number the wanted one, as typed */
    public record Move(String commandId, String number) {
    }

    /** @param lead null takes the question from the division that has it */
    public record Assign(String commandId, Long lead, List<Long> contributing, String contributionDue, String internalDeadline) {
    }

    @Inject
    private QuestionService questions;
    @Inject
    private AssignmentService assignments;
    @Inject
    private CurrentCaller current;

    @Operation(operationId = "enterQuestion", summary = "Enter a question")
    @Needs(Permission.QUESTION_EDIT)
    @POST
    @APIResponseSchema(value = Entered.class, responseCode = "201", responseDescription = "Entered; Location names it")
    public Response enter(QuestionBody body) {
        QuestionBody sent = required(body);
        long id = questions.enter(current.get(), QuestionBody.command(sent.commandId()), sent.question());
        Entered entered = new Entered(id, questions.find(current.get(), id).row().number());
        return Response.created(URI.create("/api/questions/" + id)).entity(entered).build();
    }

    @Operation(operationId = "getQuestion", summary = "A question with its assignments and history")
    @GET
    @Path("{id}")
    public QuestionDetail find(@PathParam("id") long id) {
        return questions.find(current.get(), id);
    }

    /** Needs the version that was read; 409 when another changed the question since. */
    @Operation(operationId = "editQuestion", summary = "Change a question; needs the version that was read")
    @Needs(Permission.QUESTION_EDIT)
    @PUT
    @Path("{id}")
    public QuestionDetail edit(@PathParam("id") long id, QuestionBody body) {
        QuestionBody sent = required(body);
        questions.edit(current.get(), id, sent.version() == null ? -1 : sent.version(), sent.written());
        return find(id);
    }

    /** Withdraws it; it stays in the record. */
    @Operation(operationId = "withdrawQuestion", summary = "Withdraw a question; it stays in the record")
    @Needs(Permission.QUESTION_EDIT)
    @DELETE
    @Path("{id}")
    public void withdraw(@PathParam("id") long id, @QueryParam("closeUp") @DefaultValue("true") boolean closeUp) {
        questions.withdraw(current.get(), id, closeUp);
    }

    @Operation(operationId = "moveQuestion", summary = "Give a question another number")
    @Needs(Permission.QUESTION_EDIT)
    @POST
    @Path("{id}/move")
    public QuestionDetail move(@PathParam("id") long id, Move move) {
        Move sent = required(move);
        questions.move(current.get(), QuestionBody.command(sent.commandId()), id, sent.number() == null ? "" : sent.number());
        return find(id);
    }

    @Operation(operationId = "assignQuestion", summary = "Assign a question to divisions")
    @Needs(Permission.QUESTION_ASSIGN)
    @POST
    @Path("{id}/assign")
    public QuestionDetail assign(@PathParam("id") long id, Assign assign) {
        Assign sent = required(assign);
        assignments.assign(current.get(), QuestionBody.command(sent.commandId()), id,
                new AssignmentPlan(sent.lead(), sent.contributing(),
                        QuestionBody.deadline(sent.contributionDue()), QuestionBody.deadline(sent.internalDeadline())));
        return find(id);
    }

    /** JSON {@code null} and an empty body say nothing. */
    private static <T> T required(T body) {
        if (body == null) {
            throw BusinessException.invalid("platform.error.json");
        }
        return body;
    }
}
