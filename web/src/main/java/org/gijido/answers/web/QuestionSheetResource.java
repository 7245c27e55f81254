package org.gijido.answers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;

/** {@code /api/answers/{question}/question}: what is asked, with everything that stands around an answer. */
@Tag(name = "Answers")
@Path("answers/{question: \\d{1,18}}/question")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class QuestionSheetResource {
    @Inject
    private QuestionSheets sheets;
    @Inject
    private CurrentCaller current;
    @PathParam("question")
    private long question;

    @Operation(operationId = "getQuestionSheet", summary = "The question as it stands around an answer")
    @GET
    public QuestionSheet sheet() {
        Caller caller = current.get();
        caller.require(Permission.ANSWER_READ);
        return sheets.of(caller, question);
    }
}
