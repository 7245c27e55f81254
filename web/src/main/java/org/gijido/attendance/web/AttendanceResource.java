package org.gijido.attendance.web;

import java.time.LocalTime;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.access.web.Needs;
import org.gijido.attendance.AttendanceService;
import org.gijido.attendance.Mark;
import org.gijido.attendance.Roll;
import org.gijido.attendance.SittingConductService;
import org.gijido.platform.TimesOfDay;
import org.gijido.platform.web.Required;
import org.gijido.shared.BusinessException;

/** Who is in the chamber: {@code /api/sittings/{id}/attendance}, and the opening and closing of the sitting. */
@Tag(name = "Attendance")
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AttendanceResource {

    /** @param at {@code HH:mm}, or as people write it; null for now */
    public record MarkBody(Long councillor, @Schema(implementation = Mark.class) String mark, String at) {
    }

    public record CouncillorBody(Long councillor) {
    }

    @Inject
    private AttendanceService attendance;
    @Inject
    private SittingConductService conduct;
    @Inject
    private CurrentCaller current;

    @Operation(operationId = "getRoll", summary = "The roll of a sitting")
    @GET
    @Path("sittings/{sitting: \\d{1,18}}/attendance")
    public Roll roll(@PathParam("sitting") long sitting) {
        return attendance.roll(current.get(), sitting);
    }

    @Operation(operationId = "markMember", summary = "Mark a member as present, absent, out or gone home")
    @Needs(Permission.ATTENDANCE_EDIT)
    @POST
    @Path("sittings/{sitting: \\d{1,18}}/attendance")
    public void mark(@PathParam("sitting") long sitting, MarkBody body) {
        Required.body(body, MarkBody::councillor, MarkBody::mark);
        attendance.mark(current.get(), sitting, body.councillor(), mark(body.mark()), time(body.at()));
    }

    @Operation(operationId = "markMyself", summary = "Mark the own arrival")
    @Needs(Permission.VOTE_CAST)
    @POST
    @Path("sittings/{sitting: \\d{1,18}}/attendance/me")
    public void markMyself(@PathParam("sitting") long sitting) {
        attendance.markMyself(current.get(), sitting);
    }

    @Operation(operationId = "markAllPresent", summary = "Mark everybody present of whom nothing was said yet")
    @Needs(Permission.ATTENDANCE_EDIT)
    @POST
    @Path("sittings/{sitting: \\d{1,18}}/attendance/all")
    public void markAll(@PathParam("sitting") long sitting) {
        attendance.markAll(current.get(), sitting);
    }

    @Operation(operationId = "namePresiding", summary = "Name the councillor who presides")
    @Needs(Permission.ATTENDANCE_EDIT)
    @POST
    @Path("sittings/{sitting: \\d{1,18}}/presiding")
    public void preside(@PathParam("sitting") long sitting, CouncillorBody body) {
        Required.body(body, CouncillorBody::councillor);
        conduct.preside(current.get(), sitting, body.councillor());
    }

    @Operation(operationId = "openSitting", summary = "Open the sitting, given a quorum")
    @Needs(Permission.ATTENDANCE_EDIT)
    @POST
    @Path("sittings/{sitting: \\d{1,18}}/opening")
    public void open(@PathParam("sitting") long sitting) {
        conduct.open(current.get(), sitting);
    }

    @Operation(operationId = "closeSitting", summary = "Close the sitting")
    @Needs(Permission.ATTENDANCE_EDIT)
    @POST
    @Path("sittings/{sitting: \\d{1,18}}/adjournment")
    public void close(@PathParam("sitting") long sitting) {
        conduct.close(current.get(), sitting);
    }

    private static Mark mark(String name) {
        try {
            return Mark.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw BusinessException.invalid("attendance.error.mark");
        }
    }

    private static LocalTime time(String typed) {
        return typed == null || typed.isBlank() ? null
                : TimesOfDay.parse(typed).orElseThrow(() -> BusinessException.invalid("attendance.error.time"));
    }
}
