package org.gijido.answers.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.gijido.answers.writing.AnswerTextService;
import org.gijido.answers.writing.TextState;
import org.gijido.platform.web.Required;

/** {@code /api/answers/{question}}: the text of an answer. */
@Tag(name = "Answers")
@Path("answers/{question: \\d{1,18}}")
@RequestScoped
@Needs(Permission.ANSWER_READ)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AnswerResource {

    /**
     * @param edition how often the text had been signed off and opened again
     * @param updates Yjs updates in Base64; merged in any order they are the text
     */
    public record AnswerJson(long questionId, String phase, long seq, long edition, String text, List<String> updates,
            boolean writable, int mostCharacters) {}

    /** @param update a Yjs update in Base64 */
    public record Update(UUID commandId, String update) {}

    /** The whole text, for programs that do not merge. @param commandId a new one when left out */
    @Schema(name = "WholeText")
    public record Text(UUID commandId, String text) {}

    @Inject
    private AnswerTextService texts;
    @Inject
    private CurrentCaller current;
    @PathParam("question")
    private long question;

    @Operation(operationId = "getAnswer", summary = "The text of an answer with its Yjs updates")
    @GET
    public AnswerJson state() {
        TextState state = texts.state(current.get(), question);
        return new AnswerJson(question, state.phase().name(), state.seq(), state.edition(), state.text(),
                state.updates().stream().map(Base64Text::encode).toList(), state.writable(), state.mostCharacters());
    }

    @Operation(operationId = "appendUpdate", summary = "Append a Yjs update to the text")
    @Needs(Permission.ANSWER_WRITE)
    @POST
    @Path("updates")
    public Taken append(Update update) {
        Required.body(update, Update::commandId, Update::update);
        return Outcome.of(texts.append(current.get(), question, update.commandId(), Base64Text.decode(update.update())));
    }

    @Operation(operationId = "replaceText", summary = "Replace the whole text, for programs that do not merge")
    @Needs(Permission.ANSWER_WRITE)
    @PUT
    @Path("text")
    public Taken replace(Text text) {
        Required.body(text, Text::text);
        UUID command = Objects.requireNonNullElseGet(text.commandId(), UUID::randomUUID);
        return Outcome.of(texts.replace(current.get(), question, command, text.text()));
    }
}
