package org.gijido.live.web;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

import org.gijido.platform.JsonText;
import org.gijido.platform.web.Problem;

/** The frames the server sends, apart from the events themselves. */
final class Frames {

    private Frames() {
    }

    static String hello(String socketId, String name) {
        return text(JsonText.object().add("hello", socketId).add("name", name));
    }

    static String subscribed(String topic, long seq) {
        return text(JsonText.object().add("subscribed", topic).add("seq", seq));
    }

    static String snapshot(String topic, long seq) {
        return text(JsonText.object().add("snapshot", topic).add("seq", seq));
    }

    /** These numbers are not for the reader's eyes: go on behind them. */
    static String skipped(String topic, long from, long to) {
        return text(JsonText.object().add("skipped", topic).add("from", from).add("seq", to));
    }

    static String refused(String topic, Problem problem) {
        return text(JsonText.object().add("refused", topic).add("error", error(problem)));
    }

    static String reply(String commandId, JsonValue data) {
        return text(JsonText.object().add("reply", commandId).add("ok", true).add("data", data));
    }

    static String failure(String commandId, Problem problem) {
        return text(JsonText.object().add("reply", commandId).add("ok", false).add("error", error(problem)));
    }

    /** @param by the name of the account, whatever the data says */
    static String relay(String topic, String from, String by, JsonValue data) {
        return text(JsonText.object().add("relay", topic).add("from", from).add("by", by).add("data", data));
    }

    private static JsonObjectBuilder error(Problem problem) {
        return JsonText.object().add("status", problem.status()).add("key", problem.key()).add("title", problem.title());
    }

    private static String text(JsonObjectBuilder object) {
        return object.build().toString();
    }
}
