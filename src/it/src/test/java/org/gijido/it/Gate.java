package org.gijido.it;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Holds a change of a table where it is, by a trigger that waits for a lock of the test, until it is opened. */
public final class Gate implements AutoCloseable {

    private static final int SECONDS = 120;
    private static final String HELD = "select count(*) from information_schema.processlist where state = 'User lock'";

    private final Connection connection;
    private final String name;
    private final long heldBefore = Chamber.count(HELD);

    private Gate(Connection connection, String name) {
        this.connection = connection;
        this.name = name;
    }

    /**
     * Closed from now on.
     *
     * @param change    {@code insert}, {@code delete}
     * @param condition of the rows that are held: {@code new.document_id = 5}
     */
    public static Gate before(String change, String table, String condition) {
        try {
            Gate gate = new Gate(TestServer.database(), table + "_gate");
            gate.run(("create or replace trigger %1$s before %2$s on %3$s for each row begin if %4$s then"
                    + " do get_lock('%1$s', %5$d); do release_lock('%1$s'); end if; end")
                    .formatted(gate.name, change, table, condition, SECONDS));
            gate.run("do get_lock('" + gate.name + "', 0)");
            return gate;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Until something stands before it. */
    public void await(String what) {
        Patience.until(() -> Chamber.count(HELD) > heldBefore, what);
    }

    public void open() {
        run("do release_lock('" + name + "')");
        run("drop trigger if exists " + name);
    }

    @Override
    public void close() {
        try (connection) {
            run("drop trigger if exists " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String statement) {
        try (Statement sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
