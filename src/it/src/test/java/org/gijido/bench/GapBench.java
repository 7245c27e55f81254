package org.gijido.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

import com.google.gson.JsonObject;
import org.gijido.answers.it.Draft;
import org.gijido.client.Frames;
import org.gijido.it.TestServer;

/** Who was away for 4,000 events comes back over a link that takes a thousand frames a second. */
final class GapBench implements Bench.Measurement {

    private static final int GAP = 4000;
    private static final int FRAMES_A_SECOND = 1000;
    private static final int PATIENCE_SECONDS = 60;

    @Override
    public List<Row> measure() throws Exception {
        String topic = "answer:" + Draft.begin("MAYOR").question();
        write(topic);
        SlowReader reader = new SlowReader();
        long begun = System.nanoTime();
        WebSocket socket = HttpClient.newHttpClient().newWebSocketBuilder()
                .header("Authorization", "Bearer " + TestServer.account("drafter").token())
                .buildAsync(URI.create("ws://localhost:" + TestServer.url().getPort() + "/live"), reader).join();
        socket.sendText("{\"subscribe\": \"" + topic + "\", \"since\": 0}", true).join();
        String end = reader.ended.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        double seconds = (System.nanoTime() - begun) / 1e9;
        socket.abort();
        String whole = reader.isWhole() ? "whole and in order" : "NOT WHOLE";
        return List.of(Row.figure("live: a gap of " + GAP + " on a link of " + FRAMES_A_SECOND + " frames/s",
                String.format("%.1f s", seconds), String.format("%,d arrived, %s, %s", reader.numbers.size(), whole, end)));
    }

    private static void write(String topic) throws SQLException {
        try (Connection connection = TestServer.database(); PreparedStatement event = connection.prepareStatement(
                "insert into live_events (topic, seq, type, payload, occurred_at) values (?, ?, 'bench', ?, utc_timestamp(6))");
                PreparedStatement last = connection.prepareStatement(
                        "replace into live_topics (topic, last_seq, changed_at) values (?, ?, utc_timestamp(6))")) {
            connection.setAutoCommit(false);
            connection.prepareStatement("delete from live_events where topic = '" + topic + "'").executeUpdate();
            for (int number = 1; number <= GAP; number++) {
                event.setString(1, topic);
                event.setInt(2, number);
                event.setString(3, "{\"text\":\"" + "x".repeat(1000) + "\"}");
                event.addBatch();
            }
            event.executeBatch();
            last.setString(1, topic);
            last.setInt(2, GAP);
            last.executeUpdate();
            connection.commit();
        }
    }

    /** Takes the next message when the frames of the last one have had their time. */
    private static final class SlowReader implements WebSocket.Listener {

        private final List<Long> numbers = new ArrayList<>();
        private final StringBuilder message = new StringBuilder();
        private final CompletableFuture<String> ended = new CompletableFuture<>();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            message.append(part);
            int frames = last ? take() : 0;
            CompletableFuture.delayedExecutor(frames * 1000L / FRAMES_A_SECOND, TimeUnit.MILLISECONDS)
                    .execute(() -> from.request(1));
            return null;
        }

        private int take() {
            List<JsonObject> frames = Frames.of(message.toString());
            message.setLength(0);
            frames.stream().filter(frame -> frame.has("topic")).forEach(frame -> numbers.add(frame.get("seq").getAsLong()));
            frames.stream().filter(frame -> frame.has("subscribed")).forEach(frame -> ended.complete("and it goes on"));
            return frames.size();
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            ended.complete("cut off with " + code);
            return null;
        }

        private boolean isWhole() {
            for (int index = 0; index < numbers.size(); index++) {
                if (numbers.get(index) != index + 1) {
                    return false;
                }
            }
            return numbers.size() == GAP;
        }
    }
}
