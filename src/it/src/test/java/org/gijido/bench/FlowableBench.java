package org.gijido.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.gijido.it.TestServer;

/**
 * The same course of a document, four acts one after the other, by Flowable in this process and by us over HTTP, on the same
 * database and by eight at once, in turns. Flowable keeps its usual history; it knows no rights, posts, notices or seal.
 */
final class FlowableBench implements Bench.Measurement {

    private static final int ACTS = 4;
    private static final int CLIENTS = 8;
    private static final int ROUNDS = 3;
    private static final String SCHEMA = "gijido_flowable";
    private static final String COURSE = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="x"><process id="course">
            <startEvent id="s"/><userTask id="t1"/><userTask id="t2"/><userTask id="t3"/><endEvent id="e"/>
            <sequenceFlow id="f1" sourceRef="s" targetRef="t1"/><sequenceFlow id="f2" sourceRef="t1" targetRef="t2"/>
            <sequenceFlow id="f3" sourceRef="t2" targetRef="t3"/><sequenceFlow id="f4" sourceRef="t3" targetRef="e"/>
            </process></definitions>""";

    /** One document from its beginning to its end. */
    private interface Course {
        void run(Timings acts);
    }

    private final int documents;
    private final Timings ours = new Timings();
    private final Timings theirs = new Timings();
    private final List<Row> rows = new ArrayList<>();

    /** @param documents in a turn of each */
    FlowableBench(int documents) {
        this.documents = documents;
    }

    @Override
    public List<Row> measure() throws Exception {
        try (Connection database = TestServer.database(); Statement sql = database.createStatement()) {
            sql.execute("create database if not exists " + SCHEMA);
            ProcessEngine engine = engine();
            List<ApprovalCourse> courses = ApprovalCourse.all();
            for (int warm = 0; warm < documents; warm++) {
                ApprovalCourse.whole(courses, new Timings());
                theirs(engine, new Timings());
            }
            for (int round = 1; round <= ROUNDS; round++) {
                round(sql, "ours, round " + round, acts -> ApprovalCourse.whole(courses, acts), ours);
                round(sql, "Flowable, round " + round, acts -> theirs(engine, acts), theirs);
            }
            engine.close();
            sql.execute("drop database " + SCHEMA);
        }
        rows.add(Row.of("approvals: act of ours over HTTP, 8 at once", ours));
        rows.add(Row.of("approvals: act of Flowable in process, 8 at once", theirs));
        return rows;
    }

    private static ProcessEngine engine() {
        StandaloneProcessEngineConfiguration settings = new StandaloneProcessEngineConfiguration();
        settings.setJdbcUrl(TestServer.databaseUrl(SCHEMA));
        settings.setJdbcDriver("org.mariadb.jdbc.Driver");
        settings.setJdbcUsername("gijido");
        settings.setJdbcPassword(TestServer.databasePassword());
        settings.setJdbcMaxActiveConnections(CLIENTS * 2);
        settings.setDatabaseType("mysql");
        settings.setDatabaseSchemaUpdate("true");
        settings.setDisableEventRegistry(true);
        settings.setDisableIdmEngine(true);
        ProcessEngine engine = settings.buildProcessEngine();
        engine.getRepositoryService().createDeployment().addString("course.bpmn20.xml", COURSE).deploy();
        return engine;
    }

    private static void theirs(ProcessEngine engine, Timings acts) {
        String[] process = new String[1];
        acts.time(() -> process[0] = engine.getRuntimeService().startProcessInstanceByKey("course").getId());
        for (int task = 1; task < ACTS; task++) {
            acts.time(() -> engine.getTaskService().complete(
                    engine.getTaskService().createTaskQuery().processInstanceId(process[0]).singleResult().getId()));
        }
    }

    private void round(Statement sql, String what, Course course, Timings acts) throws SQLException, InterruptedException {
        Cost before = Cost.now(sql);
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (int document = 0; document < documents; document++) {
                clients.execute(() -> course.run(acts));
            }
            clients.shutdown();
            if (!clients.awaitTermination(1, TimeUnit.HOURS)) {
                throw new IllegalStateException(what + " does not end");
            }
        }
        Cost spent = Cost.now(sql).since(before);
        rows.add(Row.figure("approvals: acts a second, " + what, spent.actsASecond(documents * ACTS),
                spent.anAct(documents * ACTS)));
    }

    /** What the database and the machine have spent. */
    private record Cost(long nanos, long statements, long commits, long logBytes) {

        static Cost now(Statement sql) throws SQLException {
            return new Cost(System.nanoTime(), status(sql, "Questions"), status(sql, "Com_commit"),
                    status(sql, "Innodb_os_log_written"));
        }

        private static long status(Statement sql, String name) throws SQLException {
            try (ResultSet row = sql.executeQuery("show global status like '" + name + "'")) {
                row.next();
                return row.getLong(2);
            }
        }

        Cost since(Cost before) {
            return new Cost(nanos - before.nanos, statements - before.statements, commits - before.commits,
                    logBytes - before.logBytes);
        }

        String actsASecond(int acts) {
            return String.format(Locale.ROOT, "%.0f", acts / (nanos / 1e9));
        }

        String anAct(int acts) {
            double count = acts;
            return String.format(Locale.ROOT, "an act: %.1f statements, %.2f commits, %.1f KB of log", statements / count,
                    commits / count, logBytes / count / 1024);
        }
    }
}
