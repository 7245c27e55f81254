package org.gijido.ballots.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.gijido.ballots.declaring.TwoPersonService;
import org.gijido.platform.web.Required;
import org.gijido.rules.VoteMethod;

/** Acts that change what is decided: one person asks with a reason, another confirms. */
@Tag(name = "Votes")
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TwoPersonResource {

    /** @param objectors how many members present objected */
    public record ObjectionBody(Integer round, Integer objectors, String reason) {
    }

    public record MethodBody(Integer round, VoteMethod method, String reason) {
    }

    public record CastingByHandBody(Integer round, Boolean inFavour, String reason) {
    }

    public record CorrectionBody(Integer round, String sentence, String reason) {
    }

    /** Id of the act that a second person confirms. */
    public record AskedJson(long id) {
    }

    @Inject
    private TwoPersonService acts;
    @Inject
    private CurrentCaller current;

    @Operation(operationId = "objectToVote", summary = "Ask to note an objection to the declared result, before the next item")
    @Needs({Permission.VOTE_RUN, Permission.VOTE_CAST})
    @POST
    @Path("votes/{vote: \\d{1,18}}/objection")
    public AskedJson object(@PathParam("vote") long vote, ObjectionBody body) {
        Required.body(body, ObjectionBody::round, ObjectionBody::objectors);
        return new AskedJson(acts.object(current.get(), vote, body.round(), body.objectors(), body.reason()));
    }

    @Operation(operationId = "changeMethod", summary = "Ask for another way of voting after a round without a result")
    @Needs({Permission.VOTE_RUN, Permission.VOTE_CAST})
    @POST
    @Path("votes/{vote: \\d{1,18}}/method")
    public AskedJson method(@PathParam("vote") long vote, MethodBody body) {
        Required.body(body, MethodBody::round, MethodBody::method);
        return new AskedJson(acts.changeMethod(current.get(), vote, body.round(), body.method(), body.reason()));
    }

    @Operation(operationId = "castByHand", summary = "Ask to enter the chair's casting vote by hand")
    @Needs({Permission.VOTE_RUN, Permission.VOTE_CAST})
    @POST
    @Path("votes/{vote: \\d{1,18}}/casting/by-hand")
    public AskedJson casting(@PathParam("vote") long vote, CastingByHandBody body) {
        Required.body(body, CastingByHandBody::round, CastingByHandBody::inFavour);
        return new AskedJson(acts.castByHand(current.get(), vote, body.round(), body.inFavour(), body.reason()));
    }

    @Operation(operationId = "correctDeclaration", summary = "Ask to correct the words of a declaration; both wordings stay")
    @Needs({Permission.VOTE_RUN, Permission.VOTE_CAST})
    @POST
    @Path("votes/{vote: \\d{1,18}}/correction")
    public AskedJson correct(@PathParam("vote") long vote, CorrectionBody body) {
        Required.body(body, CorrectionBody::round, CorrectionBody::sentence);
        return new AskedJson(acts.correct(current.get(), vote, body.round(), body.sentence(), body.reason()));
    }

    @Operation(operationId = "confirmAct", summary = "Confirm an act that another person asked for")
    @Needs({Permission.VOTE_RUN, Permission.VOTE_CAST})
    @POST
    @Path("two-person-acts/{act: \\d{1,18}}/confirm")
    public void confirm(@PathParam("act") long act) {
        acts.confirm(current.get(), act);
    }
}
