package org.gijido.ballots.web;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.ballots.casting.CardService;
import org.gijido.live.web.CommandData;
import org.gijido.live.web.LiveCommand;

/**
 * {@code ballots.seen {sitting, vote, round}}: the card of an open vote is on the member's screen. A frame of a vote that does
 * not run, or in which the member has no card, is ignored: it would take away what the desk knows of all others.
 */
@ApplicationScoped
public class SeenLiveCommand implements LiveCommand {

    @Inject
    private CardService cards;
    @Inject
    private Tablets tablets;

    @Override
    public String name() {
        return "ballots.seen";
    }

    @Override
    public Permission needs() {
        return Permission.VOTE_CAST;
    }

    @Override
    public JsonValue handle(Caller caller, UUID commandId, JsonObject frame) {
        CommandData data = new CommandData(frame);
        long sitting = data.number("sitting");
        long vote = data.number("vote");
        long round = data.number("round");
        if (cards.isDealt(caller, sitting, vote, round)) {
            tablets.seen(caller.personId(), sitting, vote, (int) round);
        }
        return JsonValue.TRUE;
    }
}
