package org.gijido.ballots.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

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
import org.gijido.ballots.course.Ending;
import org.gijido.ballots.course.EndingService;
import org.gijido.ballots.opening.OpenedVote;
import org.gijido.ballots.opening.VoteOpeningService;
import org.gijido.ballots.seen.RecordedVoteService;
import org.gijido.ballots.seen.SeenFigures;
import org.gijido.platform.web.Required;
import org.gijido.rules.VoteMethod;

/**
 * Puts an item to the vote: {@code /api/agenda-items/{id}/vote/open} and {@code …/record}. For the secretariat and who presides.
 */
@Tag(name = "Votes")
@Path("agenda-items/{item: \\d{1,18}}/vote")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ItemVoteResource {

    /**
     * @param commandId made by the client; a repeat gets the first answer
     * @param method    the way it is taken; null for the one that is due
     */
    public record OpenBody(UUID commandId, VoteMethod method) {
    }

    /**
     * @param standing how many stood up, raised a hand or wrote it; null where nobody counted
     * @param method   the way it was taken; null for the one that is due
     */
    public record RecordBody(Boolean outcomeInFavour, StandingBody standing, VoteMethod method) {
    }

    /** @param against null where only those in favour were counted: not counted is unknown, and never 0 */
    public record StandingBody(Integer inFavour, Integer against) {
    }

    /** @param persons candidates' numbers, as many as there are seats */
    public record DesignationBody(List<Long> persons) {
    }

    /** @param sentence with the question that nobody must object to */
    public record DesignationWordsJson(String sentence) {
    }

    /** @param votes by candidate's number; @param blank blank or otherwise invalid papers */
    public record PapersBody(Map<Long, Integer> votes, Integer blank) {
    }

    /** @param ending WITHDRAWN, CONTINUED, UNFINISHED or NOT_PUT */
    public record EndingBody(Ending ending, String reason) {
    }

    public record ReopenBody(String reason) {
    }

    @Inject
    private VoteOpeningService opening;
    @Inject
    private RecordedVoteService recording;
    @Inject
    private EndingService endings;
    @Inject
    private CurrentCaller current;

    @Operation(operationId = "openVote", summary = "Put an item to the vote, with those put together with it")
    @Needs({Permission.VOTE_RUN, Permission.VOTE_CAST})
    @POST
    @Path("open")
    public OpenedVote open(@PathParam("item") long item, OpenBody body) {
        Required.body(body, OpenBody::commandId);
        return opening.open(current.get(), item, body.commandId(), body.method());
    }

    @Operation(operationId = "recordVote", summary = "Record a vote without ballots: no objection, or standing")
    @Needs({Permission.VOTE_RUN, Permission.VOTE_CAST})
    @POST
    @Path("record")
    public OpenedVote record(@PathParam("item") long item, RecordBody body) {
        Required.body(body, RecordBody::outcomeInFavour);
        return recording.record(current.get(), item, body.method(), body.outcomeInFavour(), body.standing() == null ? null
                : new SeenFigures(body.standing().inFavour(), body.standing().against()));
    }

    @Operation(operationId = "designate", summary = "Record an election by designation that nobody objected to")
    @Needs({Permission.VOTE_RUN, Permission.VOTE_CAST})
    @POST
    @Path("designation")
    public OpenedVote designate(@PathParam("item") long item, DesignationBody body) {
        Required.body(body, DesignationBody::persons);
        return recording.designate(current.get(), item, body.persons());
    }

    @Operation(operationId = "readDesignation",
            summary = "What the chair reads once designation was agreed to: who is named, and the question")
    @Needs({Permission.VOTE_RUN, Permission.VOTE_CAST})
    @POST
    @Path("designation/words")
    public DesignationWordsJson words(@PathParam("item") long item, DesignationBody body) {
        Required.body(body, DesignationBody::persons);
        return new DesignationWordsJson(recording.designationWords(current.get(), item, body.persons()));
    }

    @Operation(operationId = "recordPapers", summary = "Record an election on ballot papers as the tellers counted it")
    @Needs({Permission.VOTE_RUN, Permission.VOTE_CAST})
    @POST
    @Path("papers")
    public OpenedVote papers(@PathParam("item") long item, PapersBody body) {
        Required.body(body, PapersBody::votes);
        return recording.paperElection(current.get(), item, body.votes(), body.blank() == null ? 0 : body.blank());
    }

    @Operation(operationId = "endItem", summary = "End an item without a vote on it: withdrawn, continued, unfinished, not put")
    @Needs({Permission.VOTE_RUN, Permission.VOTE_CAST})
    @POST
    @Path("ending")
    public void end(@PathParam("item") long item, EndingBody body) {
        Required.body(body, EndingBody::ending);
        endings.end(current.get(), item, body.ending(), body.reason());
    }

    @Operation(operationId = "reopenItem", summary = "Take the ending of an item back, as long as the sitting lasts")
    @Needs({Permission.VOTE_RUN, Permission.VOTE_CAST})
    @POST
    @Path("ending/undo")
    public void reopen(@PathParam("item") long item, ReopenBody body) {
        Required.body(body);
        endings.reopen(current.get(), item, body.reason());
    }
}
