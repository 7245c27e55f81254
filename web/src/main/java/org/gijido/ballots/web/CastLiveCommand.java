package org.gijido.ballots.web;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.ballots.BallotPaper;
import org.gijido.ballots.casting.BallotService;
import org.gijido.ballots.casting.CastAnswer;
import org.gijido.ballots.casting.CastCommand;
import org.gijido.live.web.CommandData;
import org.gijido.live.web.LiveCommand;
import org.gijido.platform.JsonText;
import org.gijido.platform.Texts;

/** {@code ballots.cast {vote, round, choice | candidate, device, code}}: a press on a tablet. */
@ApplicationScoped
public class CastLiveCommand implements LiveCommand {

    @Inject
    private BallotService ballots;
    @Inject
    private Tablets tablets;

    @Override
    public String name() {
        return "ballots.cast";
    }

    @Override
    public Permission needs() {
        return Permission.VOTE_CAST;
    }

    @Override
    public JsonValue handle(Caller caller, UUID commandId, JsonObject frame) {
        CommandData data = new CommandData(frame);
        CastCommand command = new CastCommand(commandId, data.number("vote"), (int) data.number("round"), paper(data),
                data.uuid("device"),
                data.text("code"));
        Long person = caller.personId();
        if (person != null) {
            tablets.sending(person);
        }
        try {
            return json(ballots.cast(caller, command), caller);
        } finally {
            if (person != null) {
                tablets.answered(person);
            }
        }
    }

    private static BallotPaper paper(CommandData data) {
        return data.has("candidate") ? new BallotPaper.Name(data.number("candidate"))
                : Optional.ofNullable(data.text("choice")).flatMap(BallotPaper::parse).orElse(null);
    }

    private static JsonValue json(CastAnswer answer, Caller caller) {
        JsonObjectBuilder json = JsonText.object().add("result", answer.result().name()).add("seat", answer.seat()).add("mark",
                answer.mark());
        if (answer.result() != CastAnswer.Result.COUNTED) {
            json.add("title", Texts.of(caller.locale(), "ballots.cast." + answer.result().name()));
        }
        return json.build();
    }
}
