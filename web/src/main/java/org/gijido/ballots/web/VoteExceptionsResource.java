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
import org.gijido.ballots.declaring.ResetService;
import org.gijido.ballots.handover.HandoverService;
import org.gijido.ballots.handover.ManualBallotService;
import org.gijido.platform.web.Required;

/** What is done when something went wrong: each takes a reason, most take a second person. */
@Tag(name = "Votes")
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class VoteExceptionsResource {

    public record ReasonBody(Integer round, String reason) {
    }

    public record ResetBody(Integer round) {
    }

    public record ManualBody(Integer round, Integer seat, String choice, String reason) {
    }

    /** Id of the entry that a second clerk confirms. */
    public record ManualJson(long id) {
    }

    @Inject
    private ResetService resets;
    @Inject
    private ManualBallotService manual;
    @Inject
    private HandoverService handovers;
    @Inject
    private CurrentCaller current;

    @Operation(operationId = "askReset", summary = "Ask to make a round void")
    @Needs({Permission.VOTE_RUN, Permission.VOTE_CAST})
    @POST
    @Path("votes/{vote: \\d{1,18}}/reset")
    public void askReset(@PathParam("vote") long vote, ReasonBody body) {
        Required.body(body, ReasonBody::round);
        resets.ask(current.get(), vote, body.round(), body.reason());
    }

    @Operation(operationId = "confirmReset", summary = "Make a round void that somebody else asked to")
    @Needs({Permission.VOTE_RUN, Permission.VOTE_CAST})
    @POST
    @Path("votes/{vote: \\d{1,18}}/reset/confirm")
    public void confirmReset(@PathParam("vote") long vote, ResetBody body) {
        Required.body(body, ResetBody::round);
        resets.confirm(current.get(), vote, body.round());
    }

    @Operation(operationId = "enterBallot", summary = "Enter a ballot for a broken tablet, at the chair's order")
    @Needs(Permission.VOTE_RUN)
    @POST
    @Path("votes/{vote: \\d{1,18}}/manual")
    public ManualJson enter(@PathParam("vote") long vote, ManualBody body) {
        Required.body(body, ManualBody::round, ManualBody::seat, ManualBody::choice);
        return new ManualJson(manual.enter(current.get(), vote, body.round(), body.seat(), body.choice(), body.reason()));
    }

    @Operation(operationId = "confirmBallot", summary = "Confirm a ballot that another clerk entered")
    @Needs(Permission.VOTE_RUN)
    @POST
    @Path("manual-ballots/{ballot: \\d{1,18}}/confirm")
    public void confirm(@PathParam("ballot") long ballot) {
        manual.confirm(current.get(), ballot);
    }

    @Operation(operationId = "handOverToPaper", summary = "Freeze a vote and go on with paper")
    @Needs({Permission.VOTE_RUN, Permission.VOTE_CAST})
    @POST
    @Path("votes/{vote: \\d{1,18}}/handover")
    public void handOver(@PathParam("vote") long vote, ReasonBody body) {
        Required.body(body, ReasonBody::round);
        handovers.handOver(current.get(), vote, body.round(), body.reason());
    }
}
