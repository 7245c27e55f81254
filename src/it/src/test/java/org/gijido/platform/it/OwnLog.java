package org.gijido.platform.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.util.List;

import jakarta.transaction.UserTransaction;

import javax.sql.DataSource;
import org.gijido.live.LiveEvent;
import org.gijido.live.LiveLog;

/** A topic whose log is the table of its feature: no copies, and what is removed there is not told to who comes later. */
class OwnLog {

    private final LiveLog log;
    private final NotesTopic notes;
    private final UserTransaction transaction;
    private final DataSource source;

    OwnLog(LiveLog log, NotesTopic notes, UserTransaction transaction, DataSource source) {
        this.log = log;
        this.notes = notes;
        this.transaction = transaction;
        this.source = source;
    }

    void check() throws Exception {
        notes.createTable();
        write(1, "初め");
        write(2, "二つめ");
        write(3, "三つめ");
        assertEquals(3, log.lastSeq(NotesTopic.TOPIC));
        notes.remove(2);
        assertEquals(List.of(frame(2, ""), frame(3, "三つめ")),
                log.after(NotesTopic.TOPIC, 1, 10).stream().map(LiveEvent::frame).toList());
        assertEquals(2, log.after(NotesTopic.TOPIC, 0, 2).size());
        assertEquals(0, copies());
        assertThrows(RuntimeException.class, () -> write(5, "四つめが抜けている"));
        assertEquals(3, log.lastSeq(NotesTopic.TOPIC), "nothing of it is left");
        assertEquals(3, log.after(NotesTopic.TOPIC, 0, 10).size());
    }

    private static String frame(long seq, String words) {
        return "{\"topic\":\"notes:1\",\"seq\":" + seq + ",\"type\":\"note.written\",\"at\":\"2026-04-01T09:00\","
                + "\"data\":{\"words\":\"" + words + "\"}}";
    }

    private void write(long seq, String words) throws Exception {
        transaction.begin();
        try {
            notes.write(seq, words);
            transaction.commit();
        } catch (RuntimeException refused) {
            transaction.rollback();
            throw refused;
        }
    }

    private long copies() throws SQLException {
        try (var connection = source.getConnection(); var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from live_events where topic = '" + NotesTopic.TOPIC + "'")) {
            row.next();
            return row.getLong(1);
        }
    }
}
