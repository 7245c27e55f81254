package org.gijido.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.gijido.it.Api;
import org.gijido.it.TestServer;

/**
 * 50 people write in an answer each, once a second; 500 watch, ten at each answer. Measured is the way from the writer's
 * key to the watcher's screen: commit, event, socket.
 */
final class LiveBench implements Bench.Measurement {

    private static final int EDITORS = 50;
    private static final int WATCHERS_EACH = 10;
    private static final int SECONDS = 30;
    /** Each editor's first changes are not measured: a server runs for weeks. */
    private static final int WARM_UP = 5;
    private static final int GRACE_SECONDS = 5;

    /** When an event was asked for, by topic and number; the watchers look here. */
    private final Map<String, Long> sent = new ConcurrentHashMap<>();
    private final Map<String, List<Long>> arrived = new ConcurrentHashMap<>();

    @Override
    public List<Row> measure() throws Exception {
        Council council = new Council();
        council.grow(EDITORS * 4);
        List<Long> answers = council.questionIds(EDITORS * 4).stream().filter(LiveBench::isWritable).limit(EDITORS).toList();
        List<Watcher> watchers = new ArrayList<>();
        for (long answer : answers) {
            for (int i = 0; i < WATCHERS_EACH; i++) {
                watchers.add(Watcher.of("answer:" + answer, (event, at) -> arrived
                        .computeIfAbsent(event, fresh -> Collections.synchronizedList(new ArrayList<>())).add(at)));
            }
        }
        Timings commands = write(answers);
        Thread.sleep(GRACE_SECONDS * 1000L);
        List<Integer> closed = watchers.stream().map(Watcher::close).filter(code -> code != 0).toList();
        return List.of(Row.of("live: a change is acknowledged, 50 editors", commands), fanOut(closed));
    }

    private static boolean isWritable(long question) {
        return TestServer.api("general-affairs").get("/api/answers/" + question).accepted().json().getAsJsonObject()
                .get("writable").getAsBoolean();
    }

    private Timings write(List<Long> answers) throws InterruptedException {
        Api api = TestServer.api("general-affairs");
        Timings commands = new Timings();
        CountDownLatch done = new CountDownLatch(answers.size());
        try (ExecutorService editors = Executors.newVirtualThreadPerTaskExecutor()) {
            answers.forEach(answer -> editors.submit(() -> {
                try {
                    edit(api, answer, commands);
                } finally {
                    done.countDown();
                }
                return null;
            }));
            done.await(SECONDS * 3L, TimeUnit.SECONDS);
        }
        return commands;
    }

    private void edit(Api api, long answer, Timings commands) throws InterruptedException {
        String text = api.get("/api/answers/" + answer).accepted().json().getAsJsonObject().get("text").getAsString();
        Thread.sleep((long) (Math.random() * 1000));
        for (int second = -WARM_UP; second < SECONDS; second++) {
            text += "あ";
            long begun = System.nanoTime();
            long number = api.put("/api/answers/" + answer + "/text", Map.of("commandId", UUID.randomUUID(), "text", text))
                    .accepted().json().getAsJsonObject().get("seq").getAsLong();
            if (second >= 0) {
                commands.add(System.nanoTime() - begun);
                sent.put("answer:" + answer + " " + number, begun);
            }
            Thread.sleep(1000);
        }
    }

    private Row fanOut(List<Integer> closed) {
        Timings wayToTheScreen = new Timings();
        sent.forEach((event, begun) -> arrived.getOrDefault(event, List.of()).forEach(at -> wayToTheScreen.add(at - begun)));
        int expected = sent.size() * WATCHERS_EACH;
        Row row = Row.of("live: it is on 500 watchers' screens", wayToTheScreen);
        return new Row(row.what(), row.p50(), row.p99(), String.format("%,d of %,d arrived, %d sockets lost %s",
                wayToTheScreen.count(), expected, closed.size(), closed.stream().distinct().toList()));
    }
}
