package org.gijido.answers.web;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.access.web.Needs;
import org.gijido.answers.comments.CommentService;
import org.gijido.comments.Passage;
import org.gijido.comments.ThreadView;
import org.gijido.frame.web.EraFunctions;
import org.gijido.platform.web.Required;

/** {@code /api/answers/{question}/comments}: conversations about passages. Each change answers with all of them. */
@Tag(name = "Comments")
@Path("answers/{question: \\d{1,18}}/comments")
@RequestScoped
@Needs(Permission.ANSWER_READ)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CommentResource {

    /** @param start a relative position of Yjs in Base64; both null for the answer as a whole */
    public record Beginning(UUID commandId, String quoted, String start, String end, String body) {}

    /** One more thing said. */
    public record Reply(UUID commandId, String body) {}

    /** @param resolvedAt in words; null while it is open */
    public record ThreadJson(long id, String quoted, String start, String end, boolean resolved, String resolver,
            String resolvedAt, List<CommentJson> comments) {}

    /** @param at in words */
    public record CommentJson(long id, String name, String department, String division, String body, String at) {}

    @Inject
    private CommentService comments;
    @Inject
    private CurrentCaller current;
    @PathParam("question")
    private long question;

    @Operation(operationId = "listComments", summary = "Conversations about passages of an answer")
    @GET
    public List<ThreadJson> threads() {
        return comments.threads(current.get(), question).stream().map(this::json).toList();
    }

    @Operation(operationId = "beginComment", summary = "Begin a conversation about a passage")
    @Needs(Permission.ANSWER_COMMENT)
    @POST
    public List<ThreadJson> begin(Beginning beginning) {
        Required.body(beginning, Beginning::commandId);
        Passage passage = new Passage(Objects.requireNonNullElse(beginning.quoted(), ""),
                Base64Text.decode(beginning.start()), Base64Text.decode(beginning.end()));
        comments.begin(current.get(), question, beginning.commandId(), passage, beginning.body());
        return threads();
    }

    @Operation(operationId = "replyToComment", summary = "Reply in a conversation")
    @Needs(Permission.ANSWER_COMMENT)
    @POST
    @Path("{thread: \\d{1,18}}/replies")
    public List<ThreadJson> reply(@PathParam("thread") long thread, Reply reply) {
        Required.body(reply, Reply::commandId);
        comments.reply(current.get(), question, thread, reply.commandId(), reply.body());
        return threads();
    }

    @Operation(operationId = "resolveComment", summary = "Resolve a conversation")
    @Needs(Permission.ANSWER_COMMENT)
    @PUT
    @Path("{thread: \\d{1,18}}/resolution")
    public List<ThreadJson> resolve(@PathParam("thread") long thread) {
        comments.resolve(current.get(), question, thread);
        return threads();
    }

    @Operation(operationId = "reopenComment", summary = "Open a resolved conversation again")
    @Needs(Permission.ANSWER_COMMENT)
    @DELETE
    @Path("{thread: \\d{1,18}}/resolution")
    public List<ThreadJson> reopen(@PathParam("thread") long thread) {
        comments.reopen(current.get(), question, thread);
        return threads();
    }

    private ThreadJson json(ThreadView thread) {
        return new ThreadJson(thread.id(), thread.passage().quoted(), Base64Text.encode(thread.passage().start()),
                Base64Text.encode(thread.passage().end()), thread.resolved(), thread.resolver(),
                thread.resolvedAt() == null ? null : moment(thread.resolvedAt()),
                thread.comments().stream().map(this::json).toList());
    }

    private CommentJson json(ThreadView.Comment comment) {
        return new CommentJson(comment.id(), comment.author().name(), comment.author().department(), comment.author().division(),
                comment.body(), moment(comment.at()));
    }

    private String moment(LocalDateTime at) {
        return EraFunctions.era(at, "stamp", current.get().locale());
    }
}
