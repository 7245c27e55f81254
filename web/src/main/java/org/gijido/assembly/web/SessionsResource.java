package org.gijido.assembly.web;

import java.time.LocalDate;
import java.time.YearMonth;
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
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.SessionPhase;
import org.gijido.assembly.SessionRow;

/** {@code GET /api/sessions}: all sessions, the newest first. */
@Tag(name = "Sessions")
@Path("sessions")
@RequestScoped
public class SessionsResource {

    /** @param kind {@code REGULAR} or {@code EXTRAORDINARY}; @param month the one it is called by, {@code 2026-12} */
    public record SessionJson(long id, String name, String kind, String month, LocalDate from, LocalDate to, boolean current) {

        static SessionJson of(SessionRow session) {
            return new SessionJson(session.id(), session.name(), session.kind().name(),
                    YearMonth.from(session.month()).toString(),
                    session.from(), session.to(), session.phase() == SessionPhase.CURRENT);
        }
    }

    @Inject
    private AssemblyService assembly;
    @Inject
    private CurrentCaller current;

    @Operation(operationId = "listSessions", summary = "All sessions, the newest first")
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public List<SessionJson> list() {
        return assembly.sessions(current.get()).stream().map(SessionJson::of).toList();
    }
}
