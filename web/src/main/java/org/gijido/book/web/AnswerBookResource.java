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
import org.gijido.book.BookSelection;
import org.gijido.book.BookService;
import org.gijido.platform.web.Download;

/** {@code GET /api/sessions/{id}/answer-book.pdf}: the answer book, or the part of it that the query names. */
@Tag(name = "Paper")
@Path("sessions/{session}/answer-book.pdf")
@RequestScoped
public class AnswerBookResource {

    @Inject
    private BookService books;
    @Inject
    private CurrentCaller current;

    /**
     * @param councillor the councillor's id
     * @param department id of the department whose divisions lead
     * @param answerer title of the one who answers: 市長
     */
    @Operation(operationId = "getAnswerBook", summary = "The answer book of a session, or a part of it, as PDF")
    @GET
    @Produces(Download.PDF)
    public Response book(@PathParam("session") long session, @QueryParam("councillor") Long councillor,
            @QueryParam("department") Long department, @QueryParam("answerer") String answerer,
            @QueryParam("backData") boolean backData) {
        var selection = new BookSelection(session, councillor, department, answerer);
        BookPdf book = books.book(current.get(), selection, backData);
        return Download.shown(book.bytes(), Download.PDF, book.fileName());
    }
}
