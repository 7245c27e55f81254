package org.gijido.ballots.web;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gijido.access.web.CurrentCaller;

/** {@code GET /api/votes/open}: for the band that every page of a member has while a vote is open. */
@Tag(name = "Votes")
@Path("votes/open")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OpenVotesResource {

    @Inject
    private OpenVotes votes;
    @Inject
    private CurrentCaller current;

    @Operation(operationId = "listOpenVotes",
            summary = "The sittings in which the caller takes part now, and what is open in them")
    @GET
    public List<OpenVoteJson> open() {
        return votes.of(current.get());
    }
}
