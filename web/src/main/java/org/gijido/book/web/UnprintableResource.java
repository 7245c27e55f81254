package org.gijido.book.web;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gijido.access.web.CurrentCaller;
import org.gijido.book.BookService;

/** {@code GET /api/answers/{questionId}/unprintable}: the characters that would stand on the paper as 〓. */
@Tag(name = "Paper")
@Path("answers/{question}/unprintable")
@RequestScoped
public class UnprintableResource {

    @Inject
    private BookService books;
    @Inject
    private CurrentCaller current;

    /** @param letters each once, in the order in which the answer has them */
    public record UnprintableJson(List<String> letters) {
    }

    @Operation(operationId = "getUnprintable", summary = "The characters of an answer that no font of the papers has")
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public UnprintableJson letters(@PathParam("question") long question) {
        return new UnprintableJson(books.unprintable(current.get(), question));
    }
}
