package org.gijido.ballots.web;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.live.web.CommandData;
import org.gijido.live.web.LiveCommand;

/** {@code ballots.seen {sitting, vote, round}}: the card of an open vote is on the member's screen. */
@ApplicationScoped
public class SeenLiveCommand implements LiveCommand {

    @Inject
    private Tablets tablets;

    @Override
    public String name() {
        return "ballots.seen";
    }

    @Override
    public JsonValue handle(Caller caller, UUID commandId, JsonObject frame) {
        CommandData data = new CommandData(frame);
        caller.require(Permission.VOTE_CAST);
        if (caller.personId() != null) {
            tablets.seen(caller.personId(), data.number("sitting"), data.number("vote"), (int) data.number("round"));
        }
        return JsonValue.TRUE;
    }
}
