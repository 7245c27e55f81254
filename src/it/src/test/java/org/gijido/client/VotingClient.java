package org.gijido.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** One member's connection: follows a sitting, presses, and knows what was counted. */
public final class VotingClient implements AutoCloseable {

    /**
     * A press on its way.
     *
     * @param answered the server's reply, with the moment ({@link System#nanoTime()}) in {@code at}
     * @param counted  completed when the chamber's events carry the mark of the ballot that counts
     */
    public record Press(UUID id, long pressedAt, CompletableFuture<Timed> answered, CompletableFuture<Timed> counted) {
    }

    /** A frame and when it came. @param frame null where only the moment matters */
    public record Timed(JsonObject frame, long at) {
    }

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final URI server;
    private final String token;
    private final long sitting;
    private final UUID device;
    private final Map<String, Press> byId = new ConcurrentHashMap<>();
    private final Map<String, Press> byMark = new ConcurrentHashMap<>();
    private final List<Consumer<JsonObject>> listeners = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> subscribed = new CompletableFuture<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private WebSocket socket;
    private volatile long seq;

    private VotingClient(URI server, String token, long sitting, UUID device) {
        this.server = server;
        this.token = token;
        this.sitting = sitting;
        this.device = device;
    }

    /** Connects and follows the sitting from now on; returns when the server has said so. */
    public static VotingClient connect(URI server, String token, long sitting, UUID device) {
        return connectAsync(server, token, sitting, device).join();
    }

    public static CompletableFuture<VotingClient> connectAsync(URI server, String token, long sitting, UUID device) {
        VotingClient client = new VotingClient(server, token, sitting, device);
        return CLIENT.newWebSocketBuilder().header("Authorization", "Bearer " + token)
                .buildAsync(URI.create("ws://" + server.getAuthority() + "/live"), client.new Ears())
                .thenCompose(opened -> {
                    client.socket = opened;
                    client.send("{\"subscribe\":\"chamber:" + sitting + "\",\"since\":-1}");
                    return client.subscribed.thenApply(done -> client);
                });
    }

    /** The state of the sitting as the tablet shows it. */
    public JsonObject chamber() {
        try {
            return JsonParser
                    .parseString(CLIENT.send(HttpRequest.newBuilder(server.resolve("/api/sittings/" + sitting + "/chamber"))
                            .header("Authorization", "Bearer " + token).build(), BodyHandlers.ofString()).body())
                    .getAsJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** @param choice {@code FOR}, {@code AGAINST} or {@code ABSTAIN} */
    public Press cast(long vote, int round, String choice) {
        return cast(UUID.randomUUID(), vote, round, "\"choice\":\"" + choice + "\"");
    }

    /** @param councillor 0 for a blank ballot; @param code null unless the vote is secret */
    public Press name(long vote, int round, long councillor, String code) {
        return cast(UUID.randomUUID(), vote, round,
                "\"candidate\":" + councillor + (code == null ? "" : ",\"code\":\"" + code + "\""));
    }

    public Press castSecretly(long vote, int round, String choice, String code) {
        return cast(UUID.randomUUID(), vote, round, "\"choice\":\"" + choice + "\",\"code\":\"" + code + "\"");
    }

    /** The same id again is the same press. */
    public Press cast(UUID id, long vote, int round, String content) {
        Press press = new Press(id, System.nanoTime(), new CompletableFuture<>(), new CompletableFuture<>());
        byId.put(id.toString(), press);
        byMark.put(id.toString().substring(0, 8), press);
        send("{\"command\":\"ballots.cast\",\"id\":\"" + id + "\",\"data\":{\"vote\":" + vote + ",\"round\":" + round + ","
                + content
                + ",\"device\":\"" + device + "\"}}");
        return press;
    }

    public synchronized void send(String frame) {
        socket.sendText(frame, true).join();
    }

    /** Called for every frame from now on, on the socket's thread. */
    public void listen(Consumer<JsonObject> listener) {
        listeners.add(listener);
    }

    /** Completed with the close code. */
    public CompletableFuture<Integer> closed() {
        return closed;
    }

    /** The last number of the sitting's topic that came. */
    public long seq() {
        return seq;
    }

    @Override
    public void close() {
        socket.abort();
    }

    private void take(JsonObject frame, long at) {
        if (frame.has("subscribed")) {
            subscribed.complete(null);
        } else if (frame.has("reply")) {
            Press press = byId.remove(frame.get("reply").getAsString());
            if (press != null) {
                answered(press, new Timed(frame, at));
            }
        } else if (frame.has("type")) {
            seq = frame.get("seq").getAsLong();
            if (frame.get("type").getAsString().equals("chamber.counted")) {
                frame.getAsJsonObject("data").getAsJsonObject("counted").entrySet().forEach(seat -> {
                    Press press = byMark.remove(seat.getValue().getAsString());
                    if (press != null) {
                        press.counted().complete(new Timed(frame, at));
                    }
                });
            }
        }
        listeners.forEach(listener -> listener.accept(frame));
    }

    /** Of the many counted frames a tablet only looks for its own marks: two thousand of them share a measuring machine. */
    private void counted(String text, long at) {
        byMark.forEach((mark, press) -> {
            if (text.contains("\"" + mark + "\"") && byMark.remove(mark, press)) {
                press.counted().complete(new Timed(null, at));
            }
        });
    }

    /** The same choice pressed before counts for this press: its event has come already. */
    private static void answered(Press press, Timed reply) {
        press.answered().complete(reply);
        JsonObject data = reply.frame().get("ok").getAsBoolean() ? reply.frame().getAsJsonObject("data") : new JsonObject();
        if (data.has("mark") && data.get("result").getAsString().equals("COUNTED")
                && !press.id().toString().startsWith(data.get("mark").getAsString())) {
            press.counted().complete(reply);
        }
    }

    private final class Ears implements WebSocket.Listener {

        private final StringBuilder part = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                String text = part.toString();
                part.setLength(0);
                long now = System.nanoTime();
                if (listeners.isEmpty() && text.contains("\"type\":\"chamber.counted\"") && !text.contains("\"reply\"")) {
                    counted(text, now);
                } else {
                    Frames.of(text).forEach(frame -> take(frame, now));
                }
            }
            from.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            closed.complete(code);
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            closed.complete(1006);
            subscribed.completeExceptionally(error);
        }
    }
}
