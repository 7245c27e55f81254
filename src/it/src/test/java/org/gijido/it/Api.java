package org.gijido.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

/** The REST interface as a program sees it. A refusal is an answer like any other: look at its status. */
public final class Api {

    /** Status, headers and body of one answer. */
    public record Answer(HttpResponse<byte[]> response) {

        public int status() {
            return response.statusCode();
        }

        public byte[] bytes() {
            return response.body();
        }

        public String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        public JsonElement json() {
            return JsonParser.parseString(text());
        }

        public <T> T as(Class<T> type) {
            return GSON.fromJson(text(), type);
        }

        /** That of the sentence with which it was refused; empty for a success. */
        public String key() {
            return status() / 100 == 2 ? "" : json().getAsJsonObject().get("key").getAsString();
        }

        /** Empty when the header is missing. */
        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** This answer, if it is a success; a test that goes on after a refusal would fail somewhere else. */
        public Answer accepted() {
            if (status() / 100 != 2) {
                throw new AssertionError(
                        response.request().method() + " " + response.uri() + " answered " + status() + ": " + text());
            }
            return this;
        }
    }

    private static final Gson GSON = new Gson();
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10)).build();

    private final URI server;
    private final String token;

    /** @param token null for a caller who is nobody */
    Api(URI server, String token) {
        this.server = server;
        this.token = token;
    }

    public Answer get(String path) {
        return send("GET", path, null, BodyPublishers.noBody());
    }

    public Answer delete(String path) {
        return send("DELETE", path, null, BodyPublishers.noBody());
    }

    /** @param body any value that JSON can hold: a map, a record, a list */
    public Answer post(String path, Object body) {
        return send("POST", path, "application/json", BodyPublishers.ofString(GSON.toJson(body)));
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, "application/json", BodyPublishers.ofString(GSON.toJson(body)));
    }

    public Answer post(String path, String contentType, byte[] body) {
        return send("POST", path, contentType, BodyPublishers.ofByteArray(body));
    }

    /** @param contentType null for none */
    public Answer send(String method, String path, String contentType, byte[] body) {
        return send(method, path, contentType, BodyPublishers.ofByteArray(body));
    }

    private Answer send(String method, String path, String contentType, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path)).timeout(Duration.ofMinutes(2))
                .header("Accept", "application/json, */*").method(method, body);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        try {
            return new Answer(CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
