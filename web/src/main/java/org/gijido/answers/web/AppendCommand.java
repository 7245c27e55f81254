package org.gijido.answers.web;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.answers.writing.AnswerTextService;
import org.gijido.live.web.CommandData;
import org.gijido.live.web.LiveCommand;
import org.gijido.platform.JsonText;

/** {@code answers.append {questionId, update}}: what somebody typed, as it is typed. */
@ApplicationScoped
public class AppendCommand implements LiveCommand {
    @Inject
    private AnswerTextService texts;

    @Override
    public String name() {
        return "answers.append";
    }

    @Override
    public Permission needs() {
        return Permission.ANSWER_WRITE;
    }

    @Override
    public JsonValue handle(Caller caller, UUID commandId, JsonObject frame) {
        CommandData data = new CommandData(frame);
        long question = data.number("questionId");
        byte[] update = Base64Text.decode(data.needed("update"));
        Taken taken = Outcome.of(texts.append(caller, question, commandId, update));
        return JsonText.object().add("result", taken.result()).add("seq", taken.seq()).build();
    }
}
