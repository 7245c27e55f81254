package org.gijido.live.web;

import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.gijido.access.web.CurrentCaller;
import org.gijido.access.web.WebSession;
import org.gijido.live.LiveTickets;

/** Issues the ticket with which a browser opens its socket within 30 seconds, once. */
@Path("live/ticket")
@RequestScoped
public class LiveTicketResource {

    @Inject
    private LiveTickets tickets;
    @Inject
    private CurrentCaller current;
    @Inject
    private HttpServletRequest request;

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    public Map<String, String> issue() {
        String key = WebSession.of(request).map(WebSession::key).orElse("");
        return Map.of("ticket", tickets.issue(current.get(), key));
    }
}
