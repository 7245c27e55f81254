package org.gijido.results.web;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.assembly.SessionRow;
import org.gijido.results.ResultsService;

/** {@code GET /api/me/votes}: what the councillor who asks has said. */
@Tag(name = "Results")
@Path("me/votes")
@RequestScoped
public class MyVotesResource {

    @Inject
    private ResultsService results;
    @Inject
    private CurrentCaller current;

    /** @param session without it the last one that decided anything */
    @Operation(operationId = "getMyVotes", summary = "What the calling councillor said in a session")
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public List<MyVoteJson> mine(@QueryParam("session") Long session) {
        Caller caller = current.get();
        caller.require(Permission.VOTE_CAST);
        Long wanted = session != null ? session : results.usual(caller).map(SessionRow::id).orElse(null);
        return wanted == null ? List.of() : results.mine(caller, wanted).stream().map(MyVoteJson::of).toList();
    }
}
