package org.gijido.live.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gijido.access.Credential;
import org.gijido.access.web.CurrentCaller;
import org.gijido.access.web.Needs;
import org.gijido.live.LiveTickets;

/** Issues the ticket with which a browser opens its socket within 30 seconds, once. */
@Tag(name = "Live")
@Path("live/ticket")
@RequestScoped
public class LiveTicketResource {

    /**
     * Good for one socket.
     *
     * @param account whose it is: a page of another account does not use it
     */
    public record Ticket(String ticket, long account) {
    }

    @Inject
    private LiveTickets tickets;
    @Inject
    private CurrentCaller current;

    @Operation(operationId = "issueLiveTicket", summary = "A ticket that opens the live socket within 30 seconds, once")
    @Needs({})
    @POST
    @Produces(MediaType.APPLICATION_JSON)
    public Ticket issue() {
        Credential credential = current.admission().credential();
        return new Ticket(tickets.issue(credential), credential.accountId());
    }
}
