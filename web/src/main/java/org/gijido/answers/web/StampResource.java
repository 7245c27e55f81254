package org.gijido.answers.web;

import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.access.web.Needs;
import org.gijido.answers.revisions.TextDifference;
import org.gijido.answers.stamps.ReturnService;
import org.gijido.answers.stamps.StampService;
import org.gijido.answers.stamps.StampSheetService;
import org.gijido.platform.web.Required;
import org.gijido.routes.Place;

/** {@code /api/answers/{question}/stamps}: the stamp row, and the acts on it. Each act answers with the row as it is then. */
@Tag(name = "Stamps")
@Path("answers/{question: \\d{1,18}}/stamps")
@RequestScoped
@Needs(Permission.ANSWER_READ)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StampResource {

    /** @param seq the update up to which the caller has seen the text */
    public record Press(UUID commandId, String step, Long seq) {}

    /** A note or a reason. */
    public record Words(UUID commandId, String words) {}

    @Inject
    private StampSheetService sheets;
    @Inject
    private StampService stamps;
    @Inject
    private ReturnService returns;
    @Inject
    private CurrentCaller current;
    @PathParam("question")
    private long question;

    @Operation(operationId = "getStamps", summary = "The stamp row of an answer")
    @GET
    public StampSheetJson sheet() {
        return StampSheetJson.of(sheets.sheet(current.get(), question), current.get().locale());
    }

    @Operation(operationId = "putStamp", summary = "Put the stamp of a step")
    @Needs({Permission.ANSWER_STAMP, Permission.ANSWER_SIGN_OFF})
    @POST
    public StampSheetJson put(Press press) {
        Required.body(press, Press::commandId, Press::step, Press::seq);
        Outcome.check(stamps.put(current.get(), question, Place.codeOf(press.step()), press.commandId(), press.seq()),
                current.get().locale());
        return sheet();
    }

    @Operation(operationId = "withdrawStamp", summary = "Withdraw the stamp of a step")
    @Needs({Permission.ANSWER_STAMP, Permission.ANSWER_SIGN_OFF})
    @DELETE
    @Path("{step: [a-z0-9-]+}")
    public StampSheetJson withdraw(@PathParam("step") String step) {
        Outcome.check(stamps.withdraw(current.get(), question, Place.codeOf(step)), current.get().locale());
        return sheet();
    }

    @Operation(operationId = "getDifferenceSinceStamp", summary = "What changed since a stamp was put")
    @GET
    @Path("{stamp: \\d{1,18}}/difference")
    public TextDifference difference(@PathParam("stamp") long stamp) {
        return sheets.differenceSinceStamp(current.get(), question, stamp);
    }

    @Operation(operationId = "returnAnswer", summary = "Return the answer to its drafters")
    @Needs({Permission.ANSWER_STAMP, Permission.ANSWER_SIGN_OFF})
    @POST
    @Path("return")
    public StampSheetJson sendBack(Words words) {
        Required.body(words, Words::commandId);
        Outcome.check(returns.sendBack(current.get(), question, words.commandId(), words.words()), current.get().locale());
        return sheet();
    }

    @Operation(operationId = "replaceAnswer", summary = "Open a signed-off answer for a replacement")
    @Needs(Permission.ANSWER_SIGN_OFF)
    @POST
    @Path("replacement")
    public StampSheetJson replace(Words words) {
        Required.body(words, Words::commandId);
        Outcome.check(returns.replace(current.get(), question, words.commandId(), words.words()), current.get().locale());
        return sheet();
    }
}
