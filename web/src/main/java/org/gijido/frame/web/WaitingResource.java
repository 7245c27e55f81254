package org.gijido.frame.web;

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

/** {@code GET /api/waiting}: what waits for the caller, so that a page can lead on to the next. */
@Tag(name = "Waiting")
@Path("waiting")
@RequestScoped
public class WaitingResource {

    private static final int MOST = 100;

    /**
     * @param what     in a word of the caller's language
     * @param path     of the page on which it is done
     * @param from     how it came and from whom; may be empty
     * @param why      in the words of who sent it; may be empty
     * @param deadline local time of the city, {@code 2026-12-01T17:00}; absent without one
     */
    public record WaitingThing(String what, String number, String who, String subject, String path, String deadline, String from,
            String why) {
    }

    @Inject
    private CurrentCaller current;
    @Inject
    private WaitingList waiting;

    @Operation(operationId = "listWaiting", summary = "What waits for the caller, the most urgent first, up to 100")
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public List<WaitingThing> list() {
        return waiting.of(current.get(), MOST).stream().map(WaitingResource::json).toList();
    }

    private static WaitingThing json(Waiting one) {
        return new WaitingThing(one.what(), one.number(), one.who(), one.subject(), one.path(),
                one.deadline() == null ? null : one.deadline().toString(), one.from(), one.why());
    }
}
