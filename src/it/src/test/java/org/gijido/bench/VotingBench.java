package org.gijido.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.google.gson.JsonObject;
import org.gijido.bench.Bench.Measurement;
import org.gijido.client.VotingClient;
import org.gijido.client.VotingClient.Press;
import org.gijido.it.Chamber;
import org.gijido.it.Chamber.Opened;
import org.gijido.it.TestServer;

/**
 * Votes of a whole council: everybody presses within one second. Measured at the tablets and at a board: the durable
 * acknowledgement, the moment the board shows it, the closing. Arguments: {@code --seats 28}.
 */
final class VotingBench implements Measurement {

    private static final int WINDOW_MILLIS = 1000;
    private static final int CHAIR = 1;
    private static final int VOTERS = 60;
    private static final int IDLE = 5000;
    private static final int IDLE_SECONDS = 60;

    private static final String CODE_LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int CODE = 8;

    private final List<Integer> sizes;
    private final boolean secret;

    VotingBench(List<Integer> sizes, boolean secret) {
        this.sizes = sizes;
        this.secret = secret;
    }

    @Override
    public List<Row> measure() throws Exception {
        List<Row> rows = new ArrayList<>();
        for (int seats : sizes) {
            rows.addAll(measure(seats));
        }
        if (!secret) {
            rows.addAll(besideIdleSockets());
        }
        return rows;
    }

    /** Sixty members vote while thousands of pages elsewhere are only open. */
    private static List<Row> besideIdleSockets() throws InterruptedException {
        List<VotingClient> idle = new ArrayList<>();
        try (Chamber elsewhere = Chamber.of(1); Chamber chamber = Chamber.of(VOTERS + CHAIR).begin()) {
            String token = elsewhere.member(1).token();
            for (int open = 0; open < IDLE; open++) {
                idle.add(VotingClient.connect(TestServer.url(), token, elsewhere.sitting(), UUID.randomUUID()));
            }
            List<Row> quiet = whatIdleSocketsCost();
            List<VotingClient> tablets = IntStream.rangeClosed(2, VOTERS + CHAIR).mapToObj(chamber::tablet).toList();
            List<Row> rows = new ArrayList<>(quiet);
            new Course(chamber, tablets, false).run(VOTERS).forEach(row -> rows.add(
                    new Row(row.what().replace("in a second", "beside " + IDLE + " idle sockets"), row.p50(), row.p99(),
                            row.remark())));
            tablets.forEach(VotingClient::close);
            return rows;
        } finally {
            idle.forEach(VotingClient::close);
        }
    }

    /** Over half a minute in which nothing happens: every beat of the live layer comes at least once. */
    private static List<Row> whatIdleSocketsCost() throws InterruptedException {
        Thread.sleep(Duration.ofSeconds(10));
        long statements = statements();
        Duration worked = worked();
        Thread.sleep(Duration.ofSeconds(IDLE_SECONDS));
        long asked = statements() - statements - 1;
        double share = worked().minus(worked).toMillis() / (IDLE_SECONDS * 1000.0);
        return List.of(
                Row.figure(IDLE + " idle sockets: statements a second", String.format("%.1f", asked / (double) IDLE_SECONDS),
                        "the whole server"),
                Row.figure(IDLE + " idle sockets: of a core", String.format("%.1f %%", share * 100),
                        "the server with its database"));
    }

    private static long statements() {
        return Chamber.count("select variable_value from information_schema.global_status where variable_name = 'QUESTIONS'");
    }

    private static Duration worked() {
        return Stream.of("payara.pid", "mariadb.pid").map(TestServer.directory()::resolve).map(VotingBench::worked)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration worked(Path pidFile) {
        try {
            long pid = Long.parseLong(Files.readString(pidFile).strip().split("\\s+")[0]);
            return ProcessHandle.of(pid).flatMap(process -> process.info().totalCpuDuration()).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Row> measure(int seats) throws Exception {
        try (Chamber chamber = Chamber.of(seats + CHAIR)) {
            chamber.begin();
            long before = ServerHeap.afterCollection();
            List<VotingClient> tablets = new ArrayList<>();
            for (int seat = 2; seat <= seats + CHAIR; seat++) {
                tablets.add(chamber.tablet(seat));
            }
            long after = ServerHeap.afterCollection();
            List<Row> rows = new Course(chamber, tablets, secret).run(seats);
            rows.add(Row.figure(seats + " seats: heap a socket", String.format("%.0f KB", (after - before) / (double) seats),
                    "after a full collection"));
            tablets.forEach(VotingClient::close);
            return rows;
        }
    }

    /** Some votes of one council, with one board that sees everything. */
    private static final class Course {

        private final Chamber chamber;
        private final List<VotingClient> tablets;
        private final boolean secret;
        private final Map<String, Long> onTheBoard = new ConcurrentHashMap<>();
        private final Timings acknowledged = new Timings();
        private final Timings shown = new Timings();
        private final Timings closings = new Timings();
        private final Timings untilAllCounted = new Timings();
        private int wrong;

        Course(Chamber chamber, List<VotingClient> tablets, boolean secret) {
            this.chamber = chamber;
            this.tablets = tablets;
            this.secret = secret;
        }

        List<Row> run(int seats) throws InterruptedException {
            int votes = seats <= 100 ? 30 : seats <= 500 ? 10 : 5;
            int warmUp = seats <= 100 ? 10 : 3;
            try (VotingClient board = chamber.tablet(1)) {
                board.listen(this::note);
                for (int number = 1 - warmUp; number <= votes; number++) {
                    vote(number > 0, "第" + (number + warmUp) + "号");
                }
            }
            return new ArrayList<>(List.of(
                    Row.of(secretly() + seats + " seats in a second: durable acknowledgement", acknowledged),
                    Row.of(secretly() + seats + " seats in a second: on the board", shown),
                    Row.of(secretly() + seats + " seats in a second: first press to the last one counted", untilAllCounted),
                    new Row(secretly() + seats + " seats in a second: closing with the result", Row.of("", closings).p50(),
                            Row.of("", closings).p99(),
                            closings.count() + " votes, " + wrong + " wrong tallies")));
        }

        private String secretly() {
            return secret ? "secret, " : "";
        }

        private long item(String number) {
            return secret ? chamber.item(Map.of("kind", "CONSENT", "number", number, "title", "委員の選任について", "method", "SECRET"))
                    : chamber.bill(number);
        }

        private Press cast(VotingClient tablet, Opened vote) {
            return secret ? tablet.castSecretly(vote.vote(), vote.round(), "FOR", code())
                    : tablet.cast(vote.vote(), vote.round(), "FOR");
        }

        private static String code() {
            return ThreadLocalRandom.current().ints(CODE, 0, CODE_LETTERS.length()).mapToObj(CODE_LETTERS::charAt)
                    .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append).toString();
        }

        private void vote(boolean measured, String number) throws InterruptedException {
            Opened vote = chamber.open(item(number));
            List<Press> presses = press(vote);
            presses.forEach(press -> press.counted().orTimeout(60, TimeUnit.SECONDS).join());
            long begun = System.nanoTime();
            JsonObject closed = chamber.close(vote);
            long ended = System.nanoTime();
            wrong += closed.get("inFavour").getAsInt() == tablets.size() ? 0 : 1;
            chamber.declare(vote);
            if (measured) {
                closings.add(ended - begun);
                long first = presses.stream().mapToLong(Press::pressedAt).min().orElseThrow();
                long last = presses.stream().mapToLong(press -> press.counted().join().at()).max().orElseThrow();
                untilAllCounted.add(last - first);
                presses.forEach(this::note);
            }
        }

        private List<Press> press(Opened vote) throws InterruptedException {
            List<Press> presses = Collections.synchronizedList(new ArrayList<>());
            ScheduledExecutorService fingers = Executors.newScheduledThreadPool(4);
            for (VotingClient tablet : tablets) {
                fingers.schedule(() -> presses.add(cast(tablet, vote)), ThreadLocalRandom.current().nextInt(WINDOW_MILLIS),
                        TimeUnit.MILLISECONDS);
            }
            fingers.shutdown();
            if (!fingers.awaitTermination(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the fingers were too slow");
            }
            return presses;
        }

        private void note(Press press) {
            acknowledged.add(press.answered().orTimeout(60, TimeUnit.SECONDS).join().at() - press.pressedAt());
            Long board = onTheBoard.get(press.id().toString().substring(0, 8));
            if (board == null) {
                throw new IllegalStateException("the board never showed a ballot that was counted");
            }
            shown.add(board - press.pressedAt());
        }

        private void note(JsonObject frame) {
            if (frame.has("type") && frame.get("type").getAsString().equals("chamber.counted")) {
                long now = System.nanoTime();
                frame.getAsJsonObject("data").getAsJsonObject("counted").entrySet()
                        .forEach(seat -> onTheBoard.putIfAbsent(seat.getValue().getAsString(), now));
            }
        }
    }
}
