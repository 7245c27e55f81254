package org.gijido.jobs;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;

import javax.sql.DataSource;

/**
 * Whether this node is the one that does the jobs: its connection holds a lock of the database. A node that falls over loses
 * the lock with the connection; one that vanishes without a word loses it after {@value #SILENT_SECONDS} seconds. No row is
 * written for it.
 */
@ApplicationScoped
public class Leadership {

    private static final Logger LOG = System.getLogger(Leadership.class.getName());
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);
    private static final int SILENT_SECONDS = 60;
    private static final int PATIENCE_SECONDS = 2;
    /** Locks belong to the whole database server, which may serve several cities. */
    private static final String NAME = "concat('gijido.jobs.', md5(database()))";

    @Resource(lookup = "java:app/jdbc/gijido")
    private DataSource source;

    private Connection holding;
    private long lookedAt = System.nanoTime() - LOOK_EVERY.toNanos();

    /** As of the last seconds. Should the node have been left for dead meanwhile, a job may run twice, which does no harm. */
    synchronized boolean isHeld() {
        if (System.nanoTime() - lookedAt >= LOOK_EVERY.toNanos()) {
            lookedAt = System.nanoTime();
            look();
        }
        return holding != null;
    }

    private void look() {
        try {
            if (holding != null && !holding.isValid(PATIENCE_SECONDS)) {
                giveUp();
            }
            if (holding == null) {
                holding = take();
            }
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "whether this node does the jobs cannot be told: {0}", e.getMessage());
        }
    }

    /** @return null when another node has it */
    private Connection take() throws SQLException {
        Connection connection = source.getConnection();
        try (Statement statement = connection.createStatement()) {
            if (isTaken(statement)) {
                statement.execute("set session wait_timeout = " + SILENT_SECONDS);
                return connection;
            }
        } catch (SQLException e) {
            connection.abort(Runnable::run);
            throw e;
        }
        connection.close();
        return null;
    }

    private static boolean isTaken(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select get_lock(" + NAME + ", 0)")) {
            return row.next() && row.getInt(1) == 1;
        }
    }

    /** Aborted, not only closed: the pool would hand the lost connection to the next one who wants one. */
    private void giveUp() throws SQLException {
        Connection lost = holding;
        holding = null;
        lost.abort(Runnable::run);
    }

    /** The next node need not wait. */
    @PreDestroy
    synchronized void release() {
        if (holding == null) {
            return;
        }
        try (Statement statement = holding.createStatement()) {
            statement.execute("do release_lock(" + NAME + ")");
            giveUp();
        } catch (SQLException e) {
            LOG.log(Level.DEBUG, "the lock goes with the connection", e);
        }
    }
}
