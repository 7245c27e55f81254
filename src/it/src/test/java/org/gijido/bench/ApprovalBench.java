package org.gijido.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.gijido.approvals.it.Staff;
import org.gijido.it.Api;
import org.gijido.it.TestServer;

/**
 * E-approval: lists, documents and acts over HTTP with few and with many decided documents beside them, a day
 * rehearsed, and fifty people at once.
 */
final class ApprovalBench implements Bench.Measurement {

    private static final int RUNNING = 20_000;
    private static final int FEW = 10_000;
    private static final int TIMES = 200;
    private static final int WARM_UP = 100;
    private static final int REHEARSALS = 10;
    private static final int PEOPLE = 50;
    private static final int PAUSE_MS = 5_000;
    private static final int MINUTES = 2;

    /** What somebody may press now. */
    private record Turn(long document, int version, String kind, Api api) {}

    private final long decided;
    private final List<Row> rows = new ArrayList<>();

    /** @param decided so many documents are decided */
    ApprovalBench(long decided) {
        this.decided = decided;
    }

    @Override
    public List<Row> measure() throws Exception {
        ManyApprovals.running(RUNNING);
        List<Timings> few = withDecided(FEW);
        List<Timings> many = withDecided(decided);
        for (int at = 0; at < few.size(); at++) {
            rows.add(Row.figure("  p50 beside that with " + String.format(Locale.ROOT, "%,d", FEW) + ": " + List.of("inbox",
                    "document", "act").get(at), String.format(Locale.ROOT, "%.2f",
                            many.get(at).percentile(50) / few.get(at).percentile(50)),
                    "at most 1.2"));
        }
        rehearsal();
        fifty();
        return rows;
    }

    private List<Timings> withDecided(long count) throws SQLException {
        ManyApprovals.decided(count);
        Queue<Turn> turns = turns(WARM_UP + TIMES);
        Api reader = turns.peek().api();
        List<Turn> open = List.copyOf(turns);
        Timings inbox = timed(i -> reader.get("/approvals/approvals.xhtml").accepted());
        Timings document = timed(i -> open.get(i).api().get("/approvals/document.xhtml?id=" + open.get(i).document()).accepted());
        Timings acts = timed(i -> press(turns.remove()));
        String beside = String.format(Locale.ROOT, ", %,d decided", count);
        rows.add(Row.of("approvals: inbox of 300" + beside, inbox));
        rows.add(Row.of("approvals: document" + beside, document));
        rows.add(Row.of("approvals: act" + beside, acts));
        return List.of(inbox, document, acts);
    }

    /** Each step that waits, on a day to come, and all that stands still today. */
    private void rehearsal() {
        Api section = TestServer.api("documents");
        String day = URLEncoder.encode("令和9年4月1日", StandardCharsets.UTF_8);
        Timings page = new Timings();
        for (int time = 0; time < REHEARSALS; time++) {
            page.time(() -> section.get("/approvals/standstill.xhtml?day=" + day).accepted());
        }
        rows.add(
                Row.of(String.format(Locale.ROOT, "approvals: what stands still, and a day rehearsed, %,d on their way", RUNNING),
                        page));
    }

    private interface Numbered {
        void run(int i);
    }

    private static Timings timed(Numbered act) {
        Timings timings = new Timings();
        for (int i = 0; i < WARM_UP + TIMES; i++) {
            int number = i;
            if (i < WARM_UP) {
                act.run(number);
            } else {
                timings.time(() -> act.run(number));
            }
        }
        return timings;
    }

    private static void press(Turn turn) {
        String act = switch (turn.kind()) {
            case "CONCURRENCE" -> "CONCUR";
            case "EXAMINATION" -> "EXAMINE";
            case "DECISION" -> "DECIDE";
            default -> "APPROVE";
        };
        turn.api()
                .post("/api/approvals/" + turn.document() + "/acts", Map.of("commandId", UUID.randomUUID(), "act", act, "version",
                        turn.version(), "papersSeen", true))
                .accepted();
    }

    /** Documents that wait, each for somebody with a token; the first ones for whoever has about as many as an inbox shows. */
    private static Queue<Turn> turns(int wanted) throws SQLException {
        Queue<Turn> turns = new ConcurrentLinkedQueue<>();
        try (Connection database = TestServer.database(); Statement sql = database.createStatement();
                ResultSet row = sql.executeQuery("""
                        select d.id, d.version, s.kind, coalesce(u.code, ''), s.post_rank, count(*) over (
                            partition by s.unit_id, s.post_rank, s.post_title) beside
                        from approval_steps s join approval_documents d on d.id = s.document_id
                        left join units u on u.id = s.unit_id
                        where s.state = 'WAITING' and d.id >= 2000000000 and s.kind in ('LINE', 'DECISION', 'CONCURRENCE')
                        and s.submission = d.submission and s.post_title = ''
                        order by abs(cast(beside as signed) - 300), beside, s.unit_id, s.post_rank, d.id limit\s""" + wanted)) {
            while (row.next()) {
                turns.add(new Turn(row.getLong(1), row.getInt(2), row.getString(3), Staff.at(row.getString(4), row.getString(5))
                        .api()));
            }
        }
        return turns;
    }

    /** Fifty people, each with one thing to do every five seconds: a look at the list, one at a document, a press. */
    private void fifty() throws Exception {
        Queue<Turn> turns = turns(PEOPLE * MINUTES * 60_000 / PAUSE_MS);
        Timings inbox = new Timings();
        Timings document = new Timings();
        Timings acts = new Timings();
        AtomicInteger errors = new AtomicInteger();
        try (ScheduledExecutorService people = Executors.newScheduledThreadPool(PEOPLE)) {
            for (int person = 0; person < PEOPLE; person++) {
                AtomicInteger step = new AtomicInteger(person);
                people.scheduleAtFixedRate(() -> counted(errors, () -> {
                    Turn turn = turns.peek();
                    switch (step.getAndIncrement() % 3) {
                        case 0 -> inbox.time(() -> turn.api().get("/approvals/approvals.xhtml").accepted());
                        case 1 -> document.time(() -> turn.api().get("/approvals/document.xhtml?id=" + turn.document())
                                .accepted());
                        default -> {
                            Turn mine = turns.remove();
                            acts.time(() -> press(mine));
                        }
                    }
                }), ThreadLocalRandom.current().nextInt(PAUSE_MS), PAUSE_MS, TimeUnit.MILLISECONDS);
            }
            TimeUnit.MINUTES.sleep(MINUTES);
        }
        rows.add(Row.of("approvals, 50 people: inbox", inbox));
        rows.add(Row.of("approvals, 50 people: document", document));
        rows.add(Row.of("approvals, 50 people: act", acts));
        rows.add(Row.figure("approvals, 50 people: errors", errors.toString(), "p50 < 40 ms, p99 < 150 ms"));
    }

    static void counted(AtomicInteger errors, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | AssertionError failure) {
            errors.incrementAndGet();
            System.err.println(failure.getMessage());
        }
    }
}
