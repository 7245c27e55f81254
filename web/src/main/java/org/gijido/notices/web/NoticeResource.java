package org.gijido.notices.web;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gijido.access.Caller;
import org.gijido.access.web.CurrentCaller;
import org.gijido.access.web.Needs;
import org.gijido.frame.web.WaitingList;
import org.gijido.notices.Notice;
import org.gijido.notices.NoticeService;
import org.gijido.platform.Reference;
import org.gijido.platform.web.Required;
import org.gijido.shared.BusinessException;

/** {@code /api/notices}: what the caller was told, and that it was read. */
@Tag(name = "Notices")
@Path("notices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NoticeResource {

    private static final int MOST = 100;

    /** @param when  local time of the city, as people read it @param words the first ones of what was said; may be empty */
    public record NoticeLine(long id, String text, String when, String words, boolean read) {
    }

    /**
     * @param object {@code question:12}
     * @param title  a sentence of its own where the caller may not read of it today; {@code path} is then null
     */
    public record NoticeGroup(String object, String number, String title, String who, String path, boolean read,
            List<NoticeLine> notices) {
    }

    /**
     * @param waiting how many things wait for the caller, as the bell counts them: no more than 1,000
     * @param upTo    the newest notice, to be sent back once it was seen; 0 without one
     * @param groups  by the thing they are about, that of the newest first; up to 100 notices
     */
    public record NoticesJson(long waiting, boolean unread, long upTo, List<NoticeGroup> groups) {
    }

    /** @param object only those about this thing, {@code question:12}; absent for all */
    public record ReadBody(Long upTo, String object) {
    }

    /** The figures alone. */
    public record BellJson(long waiting, boolean unread) {
    }

    @Inject
    private CurrentCaller current;
    @Inject
    private NoticeService notices;
    @Inject
    private NoticeLines lines;
    @Inject
    private WaitingList waiting;

    @Operation(operationId = "listNotices", summary = "What happened to things that the caller has a part in, kept for 90 days")
    @GET
    public NoticesJson list() {
        Caller caller = current.get();
        List<Notice> found = notices.of(caller, MOST);
        return new NoticesJson(waiting.count(caller), notices.isAnyUnread(caller),
                found.stream().mapToLong(Notice::id).max().orElse(0), lines.of(caller, found));
    }

    @Operation(operationId = "countNotices",
            summary = "What the bell shows: how many things wait, and whether something is unread")
    @GET
    @Path("bell")
    public BellJson bell() {
        Caller caller = current.get();
        return new BellJson(waiting.count(caller), notices.isAnyUnread(caller));
    }

    @Operation(operationId = "readNotices", summary = "Mark notices as read, up to the newest that was seen")
    @Needs({})
    @POST
    @Path("read")
    public void read(ReadBody body) {
        Required.body(body, ReadBody::upTo);
        if (body.object() == null || body.object().isBlank()) {
            notices.read(current.get(), body.upTo());
        } else {
            notices.read(current.get(), body.upTo(), object(body.object()));
        }
    }

    private static Reference object(String typed) {
        if (!typed.matches("[A-Za-z.]{1,40}:\\d{1,18}")) {
            throw BusinessException.invalid("notices.error.noObject", typed);
        }
        int colon = typed.indexOf(':');
        return new Reference(typed.substring(0, colon), Long.parseLong(typed.substring(colon + 1)));
    }
}
