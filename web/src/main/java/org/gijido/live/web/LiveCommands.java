package org.gijido.live.web;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import org.gijido.access.LastSeen;
import org.gijido.access.Sight;
import org.gijido.platform.web.Problem;
import org.gijido.shared.BusinessException;

/** Understands the frames of clients: subscribe, unsubscribe, relay, and the commands of the features. */
@ApplicationScoped
class LiveCommands {

    private static final Logger LOG = System.getLogger(LiveCommands.class.getName());
    private static final int LONGEST_TOPIC = 100;
    private static final int MOST_TOPICS = 200;

    @Inject
    private LiveSockets sockets;
    @Inject
    private LastSeen lastSeen;
    @Inject
    @Any
    private Instance<LiveCommand> commands;

    /**
     * Nothing that comes is carried out before it is known that the sign-in stands.
     *
     * @throws IllegalArgumentException for a frame that the protocol does not know; ends the connection
     */
    void carryOut(LiveSocket socket, JsonObject frame) {
        if (!sockets.stands(socket)) {
            // It is being closed, which is the answer: nothing of this was done.
            return;
        }
        if (frame.containsKey("command")) {
            command(socket, frame);
        } else if (frame.containsKey("subscribe")) {
            subscribe(socket, frame);
        } else if (frame.containsKey("unsubscribe")) {
            socket.unsubscribe(text(frame, "unsubscribe"));
        } else if (frame.containsKey("relay")) {
            socket.relay(text(frame, "relay"), frame.getOrDefault("data", JsonValue.NULL));
        } else {
            throw new IllegalArgumentException("unknown frame");
        }
    }

    /** One topic, or several in an array: a browser that comes back asks for all of its topics at once. */
    private void subscribe(LiveSocket socket, JsonObject frame) {
        List<JsonObject> asked = frame.get("subscribe") instanceof JsonArray several
                ? several.stream().map(LiveCommands::one).toList()
                : List.of(frame);
        Map<String, LiveSocket.Wish> allowed = new LinkedHashMap<>();
        for (JsonObject one : asked) {
            String topic = text(one, one == frame ? "subscribe" : "topic");
            boolean room = topic.length() <= LONGEST_TOPIC
                    && (socket.topics().size() + allowed.size() < MOST_TOPICS || socket.follows(topic));
            Sight sight = room ? sockets.sight(socket.caller(), topic) : Sight.NOTHING;
            if (!sight.isNothing()) {
                allowed.put(topic, new LiveSocket.Wish(since(one), sight));
            } else {
                socket.send(Frames.refused(topic, Problem.of(403, "live.error.topic", socket.caller().locale())));
            }
        }
        socket.subscribe(allowed);
    }

    private static JsonObject one(JsonValue element) {
        if (element instanceof JsonObject object) {
            return object;
        }
        throw new IllegalArgumentException("no topic");
    }

    private void command(LiveSocket socket, JsonObject frame) {
        String id = text(frame, "id");
        String name = text(frame, "command");
        UUID commandId = UUID.fromString(id);
        if (!sockets.mayCommand(socket)) {
            // Not a refusal of this one alone: what came behind it would overtake it.
            socket.end(LiveCloseCodes.TOO_FAST);
            return;
        }
        lastSeen.note(socket.credential());
        try {
            JsonObject data = frame.get("data") instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
            LiveCommand command = find(name);
            socket.caller().require(command.needs());
            socket.send(Frames.reply(id, command.handle(socket.caller(), commandId, data)));
        } catch (BusinessException refusal) {
            socket.send(Frames.failure(id, Problem.of(refusal, socket.caller().locale())));
        } catch (RuntimeException e) {
            // The edge of the socket: whatever went wrong, the client must hear that its command was not carried out.
            String number = UUID.randomUUID().toString().substring(0, 8);
            LOG.log(Level.ERROR, "command failed " + number, e);
            socket.send(Frames.failure(id, Problem.of(500, "platform.error.unexpected", socket.caller().locale(), number)));
        }
    }

    private static String text(JsonObject frame, String name) {
        if (frame.get(name) instanceof JsonString text) {
            return text.getString();
        }
        throw new IllegalArgumentException("no text: " + name);
    }

    private static long since(JsonObject frame) {
        return switch (frame.get("since")) {
            case null -> -1;
            case JsonNumber number when number.isIntegral() -> number.longValue();
            default -> throw new IllegalArgumentException("no number: since");
        };
    }

    private LiveCommand find(String name) {
        for (LiveCommand command : commands) {
            if (command.name().equals(name)) {
                return command;
            }
        }
        throw BusinessException.notFound("live.error.command");
    }
}
