package org.gijido.notices.web;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gijido.access.web.CurrentCaller;
import org.gijido.access.web.Needs;
import org.gijido.notices.NoticeSettingService;
import org.gijido.notices.NoticeSettings;
import org.gijido.platform.web.Required;

/** {@code /api/notices/settings}: what the caller hears at the bell. */
@Tag(name = "Notices")
@Path("notices/settings")
@RequestScoped
public class NoticeSettingsResource {

    /** @param kind {@code answers.RETURNED} */
    public record NoticeKindJson(String kind, boolean on) {
    }

    /** @param opens local time of the city, {@code 08:30} */
    public record NoticeSettingsJson(List<NoticeKindJson> kinds, boolean officeHoursOnly, String opens, String closes) {
    }

    /** @param off kinds that are not wanted; all others are */
    public record NoticeChoice(List<String> off, Boolean officeHoursOnly) {
    }

    @Inject
    private CurrentCaller current;
    @Inject
    private NoticeSettingService service;

    @Operation(operationId = "getNoticeSettings",
            summary = "Which kinds of notices the caller is shown, and whether the bell is quiet out of office hours")
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public NoticeSettingsJson settings() {
        NoticeSettings settings = service.of(current.get());
        return new NoticeSettingsJson(
                settings.kinds().stream().map(kind -> new NoticeKindJson(kind.what(), kind.on())).toList(),
                settings.officeHoursOnly(), settings.hours().from().toString(), settings.hours().to().toString());
    }

    @Operation(operationId = "chooseNotices",
            summary = "Leave out kinds of notices, which are kept and shown again later, and be told only in office hours")
    @Needs({})
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "204", description = "Kept")
    public Response choose(NoticeChoice choice) {
        Required.body(choice, NoticeChoice::off, NoticeChoice::officeHoursOnly);
        service.choose(current.get(), choice.off(), choice.officeHoursOnly());
        return Response.noContent().build();
    }
}
