package org.gijido.commands.it;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import org.gijido.it.Api;
import org.gijido.it.LiveClient;

/**
 * A command with all that it needs, so that it can be given, and given wrongly under the same number.
 *
 * @param otherAccount one that has the same right
 * @param otherSubject something that is there and that the account may do the same with
 */
record Trial(Sending same, Sending otherAccount, Sending otherSubject, Sending otherBody) {

    /** Gives the command under a number. */
    interface Sending {

        Told under(UUID id);
    }

    /** @param answer with what says only whether it was the first time left out */
    record Told(int status, String answer) {

        boolean isUsed() {
            return status == 409 && answer.contains("platform.error.commandUsed");
        }
    }

    private static final Gson GSON = new Gson();

    /** With the number in the body. */
    static Sending request(Api api, String method, String path, Map<String, ?> body) {
        return id -> {
            Map<String, Object> sent = new HashMap<>(body);
            sent.put("commandId", id);
            return told(api.send(method, path, "application/json", GSON.toJson(sent).getBytes(StandardCharsets.UTF_8)));
        };
    }

    /** With the number in the address. @param path with a query already */
    static Sending upload(Api api, String path, String mediaType, String body) {
        return id -> told(api.post(path + "&commandId=" + id, mediaType, body.getBytes(StandardCharsets.UTF_8)));
    }

    /** With the number in the address and nothing in the body. @param path with a query already */
    static Sending removal(Api api, String path) {
        return id -> told(api.delete(path + "&commandId=" + id));
    }

    /** Over a socket of its own each time: commands of one socket come in their order, and never together. */
    static Sending frame(String token, String command, Map<String, ?> data) {
        return id -> {
            try (LiveClient socket = LiveClient.withToken(token)) {
                JsonObject reply = socket.command(command, id, data);
                return reply.get("ok").getAsBoolean() ? new Told(200, said(reply.get("data").toString()))
                        : new Told(reply.getAsJsonObject("error").get("status").getAsInt(), reply.get("error").toString());
            }
        };
    }

    private static Told told(Api.Answer answer) {
        return new Told(answer.status(), said(answer.text()));
    }

    private static String said(String answer) {
        return answer.replace("\"appended\"", "\"repeated\"");
    }
}
