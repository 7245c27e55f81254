package org.gijido.ballots.web;

import java.util.List;

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
import org.gijido.ballots.Outcome;
import org.gijido.ballots.closing.ClosingResult;
import org.gijido.ballots.closing.VoteClosingService;
import org.gijido.ballots.declaring.DeclarationService;
import org.gijido.platform.web.Required;
import org.gijido.shared.BusinessException;

/** The way of an open vote: close, casting vote or lot, declare. For the secretariat and who presides. */
@Tag(name = "Votes")
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class VotesResource {

    public record CloseBody(Integer round, Boolean evenIfMissing) {
    }

    public record CastingBody(Integer round, Boolean inFavour) {
    }

    /** @param elected councillor ids */
    public record LotBody(Integer round, List<Long> elected) {
    }

    public record SentenceBody(Integer round, String sentence) {
    }

    /** What was counted. */
    public record ClosedJson(Outcome outcome, int inFavour, int against, int abstain, int notPressed) {
    }

    @Inject
    private VoteClosingService closing;
    @Inject
    private DeclarationService declaring;
    @Inject
    private CurrentCaller current;

    @Operation(operationId = "closeVote", summary = "Close a vote and count it; 409 with the names while members have not voted")
    @Needs({Permission.VOTE_RUN, Permission.VOTE_CAST})
    @POST
    @Path("votes/{vote: \\d{1,18}}/close")
    public ClosedJson close(@PathParam("vote") long vote, CloseBody body) {
        Required.body(body, CloseBody::round);
        return switch (closing.close(current.get(), vote, body.round(), Boolean.TRUE.equals(body.evenIfMissing()))) {
            case ClosingResult.Closed closed ->
                new ClosedJson(closed.outcome(), closed.count().inFavour(), closed.count().against(),
                        closed.count().abstain(), closed.count().notPressed());
            case ClosingResult.Missing missing ->
                throw BusinessException.conflict("ballots.error.missing", String.join("、", missing.seats()));
            case ClosingResult.Blocked blocked ->
                throw BusinessException.conflict("ballots.error.blocked", String.join("、", blocked.seats()));
            case ClosingResult.Waiting waiting -> throw new IllegalStateException("a closing waits until it has ended");
        };
    }

    @Operation(operationId = "giveCastingVote", summary = "Break a tie: for who presides, on the own device")
    @Needs({Permission.VOTE_RUN, Permission.VOTE_CAST})
    @POST
    @Path("votes/{vote: \\d{1,18}}/casting")
    public void casting(@PathParam("vote") long vote, CastingBody body) {
        Required.body(body, CastingBody::round, CastingBody::inFavour);
        declaring.castingVote(current.get(), vote, body.round(), body.inFavour());
    }

    @Operation(operationId = "drawLot", summary = "Record whom the lot has given the last seats of an election")
    @Needs({Permission.VOTE_RUN, Permission.VOTE_CAST})
    @POST
    @Path("votes/{vote: \\d{1,18}}/lot")
    public void lot(@PathParam("vote") long vote, LotBody body) {
        Required.body(body, LotBody::round, LotBody::elected);
        declaring.lot(current.get(), vote, body.round(), body.elected());
    }

    @Operation(operationId = "declareVote", summary = "Declare the result with the words that the chair reads")
    @Needs({Permission.VOTE_RUN, Permission.VOTE_CAST})
    @POST
    @Path("votes/{vote: \\d{1,18}}/declare")
    public void declare(@PathParam("vote") long vote, SentenceBody body) {
        Required.body(body, SentenceBody::round, SentenceBody::sentence);
        declaring.declare(current.get(), vote, body.round(), body.sentence());
    }
}
