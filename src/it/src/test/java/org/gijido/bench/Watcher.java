package org.gijido.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.ObjLongConsumer;

import com.google.gson.JsonObject;
import org.gijido.client.Frames;
import org.gijido.it.TestServer;

/** A client of the live protocol that follows one topic and notes what comes when. */
final class Watcher implements WebSocket.Listener {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final ObjLongConsumer<String> noted;
    private final CountDownLatch subscribed = new CountDownLatch(1);
    private final StringBuilder frame = new StringBuilder();
    private WebSocket socket;
    private volatile int closedWith;

    private Watcher(ObjLongConsumer<String> noted) {
        this.noted = noted;
    }

    /** @param noted gets "topic sequence" and the time, {@link System#nanoTime()}, of every event of a text */
    static Watcher of(String topic, ObjLongConsumer<String> noted) throws InterruptedException {
        Watcher watcher = new Watcher(noted);
        watcher.socket = CLIENT.newWebSocketBuilder()
                .header("Authorization", "Bearer " + TestServer.account("general-affairs").token())
                .buildAsync(URI.create("ws://localhost:" + TestServer.url().getPort() + "/live"), watcher).join();
        watcher.socket.sendText("{\"subscribe\": \"" + topic + "\", \"since\": -1}", true).join();
        if (!watcher.subscribed.await(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException(topic + " was not given to a watcher");
        }
        return watcher;
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        frame.append(part);
        if (last) {
            long now = System.nanoTime();
            Frames.of(frame.toString()).forEach(one -> take(one, now));
            frame.setLength(0);
        }
        from.request(1);
        return null;
    }

    private void take(JsonObject message, long at) {
        if (message.has("subscribed")) {
            subscribed.countDown();
        } else if (message.has("type") && message.get("type").getAsString().equals("text.updated")) {
            noted.accept(message.get("topic").getAsString() + " " + message.getAsJsonObject("data").get("seq").getAsLong(), at);
        }
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closedWith = code;
        return null;
    }

    /** @return the code with which the server had closed the socket before; 0 if it was open until now */
    int close() {
        int before = closedWith;
        if (before == 0) {
            socket.sendClose(WebSocket.NORMAL_CLOSURE, "");
        }
        return before;
    }
}
