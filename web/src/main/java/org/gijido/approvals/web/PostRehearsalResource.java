package org.gijido.approvals.web;

import java.time.Clock;
import java.time.LocalDate;
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
import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.access.web.Needs;
import org.gijido.approvals.rehearsing.PostRehearsalService;
import org.gijido.approvals.rehearsing.PostThen;
import org.gijido.platform.JapaneseDates;
import org.gijido.shared.BusinessException;

/** {@code GET /api/approvals/rehearsal}: which posts documents wait for, and who holds them on a day. */
@Tag(name = "Approvals")
@Path("approvals/rehearsal")
@RequestScoped
@Needs(Permission.DOCUMENTS_EDIT)
@Produces(MediaType.APPLICATION_JSON)
public class PostRehearsalResource {

    @Inject
    private PostRehearsalService rehearsals;
    @Inject
    private CurrentCaller current;
    @Inject
    private Clock clock;

    @Operation(operationId = "rehearseApprovals",
            summary = "Posts that documents wait for, with who will hold them on a day; vacant ones first")
    @GET
    public List<PostThen> on(@QueryParam("day") String day) {
        LocalDate wanted = day == null || day.isBlank() ? LocalDate.now(clock) : JapaneseDates.parse(day)
                .orElseThrow(() -> BusinessException.invalid("platform.error.date", day));
        return rehearsals.on(current.get(), wanted);
    }
}
