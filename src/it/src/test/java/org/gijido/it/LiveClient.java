package org.gijido.it;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import org.gijido.client.Frames;

/** A program at the live socket, written from {@code docs/live-protocol.md} alone. */
public final class LiveClient implements AutoCloseable {

    private static final Gson GSON = new Gson();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final List<JsonObject> frames = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final List<Consumer<JsonObject>> listeners = new CopyOnWriteArrayList<>();
    private final WebSocket socket;

    private LiveClient(WebSocket.Builder builder, String query) {
        URI server = TestServer.url();
        socket = builder.connectTimeout(PATIENCE)
                .buildAsync(URI.create("ws://" + server.getAuthority() + "/live" + query), new Ears()).join();
    }

    /** @throws CompletionException when the server refuses the hand-shake */
    public static LiveClient withToken(String token) {
        return new LiveClient(CLIENT.newWebSocketBuilder().header("Authorization", "Bearer " + token), "");
    }

    /** @param origin null to name none, as programs do */
    public static LiveClient withTicket(String ticket, String origin) {
        WebSocket.Builder builder = CLIENT.newWebSocketBuilder();
        return new LiveClient(origin == null ? builder : builder.header("Origin", origin), "?ticket=" + ticket);
    }

    /** A fresh ticket for the account of the token. */
    public static String ticket(Api api) {
        return api.post("/api/live/ticket", new JsonObject()).accepted().json().getAsJsonObject().get("ticket").getAsString();
    }

    public LiveClient subscribe(String topic, long since) {
        JsonObject frame = new JsonObject();
        frame.addProperty("subscribe", topic);
        frame.addProperty("since", since);
        return send(frame.toString());
    }

    /** @return the server's reply, {@code ok} or not */
    public JsonObject command(String name, Object data) {
        return command(name, UUID.randomUUID(), data);
    }

    public JsonObject command(String name, UUID id, Object data) {
        JsonObject frame = new JsonObject();
        frame.addProperty("command", name);
        frame.addProperty("id", id.toString());
        frame.add("data", GSON.toJsonTree(data));
        long before = frames.size();
        send(frame.toString());
        return await(reply -> reply.has("reply") && reply.get("reply").getAsString().equals(id.toString()), before);
    }

    public synchronized LiveClient send(String text) {
        socket.sendText(text, true).join();
        return this;
    }

    /** Called on the socket's own thread for every frame from now on. */
    public void listen(Consumer<JsonObject> listener) {
        listeners.add(listener);
    }

    public JsonObject await(Predicate<JsonObject> wanted) {
        return await(wanted, 0);
    }

    private JsonObject await(Predicate<JsonObject> wanted, long skip) {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < giveUp) {
            Optional<JsonObject> found = frames.stream().skip(skip).filter(wanted).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            pause();
        }
        throw new AssertionError("the frame never came; there were " + frames);
    }

    /** The close code, waiting for it at most so long. */
    public int closeCode(Duration patience) {
        return closed.completeOnTimeout(-1, patience.toMillis(), TimeUnit.MILLISECONDS).join();
    }

    public List<JsonObject> frames() {
        return List.copyOf(frames);
    }

    @Override
    public void close() {
        socket.abort();
    }

    private static void pause() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private final class Ears implements WebSocket.Listener {

        private final StringBuilder part = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                List<JsonObject> message = Frames.of(part.toString());
                part.setLength(0);
                message.forEach(frame -> {
                    frames.add(frame);
                    listeners.forEach(listener -> listener.accept(frame));
                });
            }
            webSocket.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket webSocket, int statusCode, String reason) {
            closed.complete(statusCode);
            return null;
        }

        @Override
        public void onError(WebSocket webSocket, Throwable error) {
            closed.complete(1006);
        }
    }
}
