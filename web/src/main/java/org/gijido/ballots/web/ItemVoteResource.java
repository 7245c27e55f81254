package org.gijido.ballots.web;

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

import org.gijido.access.web.CurrentCaller;
import org.gijido.ballots.OpenedVote;
import org.gijido.ballots.RecordedVoteService;
import org.gijido.ballots.VoteOpeningService;
import org.gijido.platform.web.Required;

/** Puts an item to the vote: {@code /api/agenda-items/{id}/vote/open} and {@code …/record}. For the secretariat and who presides. */
@Tag(name = "Votes")
@Path("agenda-items/{item: \\d{1,18}}/vote")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ItemVoteResource {

    /** @param commandId made by the client; a repeat gets the first answer */
    public record OpenBody(UUID commandId) {
    }

    /** @param standing how many stood up; null where nobody counted */
    public record RecordBody(Boolean outcomeInFavour, StandingBody standing) {
    }

    public record StandingBody(int inFavour, int against) {
    }

    @Inject
    private VoteOpeningService opening;
    @Inject
    private RecordedVoteService recording;
    @Inject
    private CurrentCaller current;

    @Operation(operationId = "openVote", summary = "Put an item to the vote, with those put together with it")
    @POST
    @Path("open")
    public OpenedVote open(@PathParam("item") long item, OpenBody body) {
        Required.body(body, OpenBody::commandId);
        return opening.open(current.get(), item, body.commandId());
    }

    @Operation(operationId = "recordVote", summary = "Record a vote without ballots: no objection, or standing")
    @POST
    @Path("record")
    public OpenedVote record(@PathParam("item") long item, RecordBody body) {
        Required.body(body, RecordBody::outcomeInFavour);
        return recording.record(current.get(), item, body.outcomeInFavour(), body.standing() == null ? null
                : new RecordedVoteService.Stood(body.standing().inFavour(), body.standing().against()));
    }
}
