package org.gijido.book.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gijido.access.web.CurrentCaller;
import org.gijido.book.BookPdf;
import org.gijido.book.BookService;
import org.gijido.platform.web.Download;

/** {@code GET /api/answers/{questionId}/sheet.pdf}: 答弁書プレビュー, and バックデータ付プレビュー with {@code backData=true}. */
@Tag(name = "Paper")
@Path("answers/{question}/sheet.pdf")
@RequestScoped
public class AnswerSheetResource {

    @Inject
    private BookService books;
    @Inject
    private CurrentCaller current;

    @Operation(operationId = "getAnswerSheet", summary = "The sheet of an answer as PDF")
    @GET
    @Produces(Download.PDF)
    public Response sheet(@PathParam("question") long question, @QueryParam("backData") boolean backData) {
        BookPdf sheet = books.sheet(current.get(), question, backData);
        return Download.shown(sheet.bytes(), Download.PDF, sheet.fileName());
    }
}
