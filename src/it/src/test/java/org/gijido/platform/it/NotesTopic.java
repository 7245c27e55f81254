package org.gijido.platform.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import javax.sql.DataSource;
import org.gijido.access.TopicSource;

/** A feature as a test makes one: notes, numbered in a table of its own, which is the log of its topic. */
@ApplicationScoped
public class NotesTopic implements TopicSource {

    static final String TOPIC = "notes:1";
    private static final LocalDateTime AT = LocalDateTime.of(2026, 4, 1, 9, 0);

    @Resource(lookup = "java:app/jdbc/gijido")
    private DataSource source;
    @Inject
    private Event<Written> written;

    public void createTable() throws SQLException {
        execute("create table notes (seq bigint primary key, words varchar(100) not null)");
    }

    /** In the transaction of whoever calls. */
    public void write(long seq, String words) throws SQLException {
        execute("insert into notes values (" + seq + ", '" + words + "')");
        written.fire(new Written(TOPIC, row(seq, words)));
    }

    public void remove(long seq) throws SQLException {
        execute("update notes set words = '' where seq = " + seq);
    }

    private static Row row(long seq, String words) {
        return new Row(seq, "note.written", "{\"words\":\"" + words + "\"}", AT);
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = source.getConnection(); Statement one = connection.createStatement()) {
            one.execute(statement);
        }
    }

    @Override
    public boolean covers(String topic) {
        return TOPIC.equals(topic);
    }

    @Override
    public List<Row> after(String topic, long since, int limit) {
        try (Connection connection = source.getConnection(); PreparedStatement rows = connection.prepareStatement(
                "select seq, words from notes where seq > ? order by seq limit ?")) {
            rows.setLong(1, since);
            rows.setInt(2, limit);
            List<Row> found = new ArrayList<>();
            try (ResultSet row = rows.executeQuery()) {
                while (row.next()) {
                    found.add(row(row.getLong(1), row.getString(2)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
