package org.gijido.secrecy;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.SequenceInputStream;
import java.io.Serializable;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.github.shyiko.mysql.binlog.BinaryLogFileReader;
import com.github.shyiko.mysql.binlog.event.DeleteRowsEventData;
import com.github.shyiko.mysql.binlog.event.Event;
import com.github.shyiko.mysql.binlog.event.EventHeaderV4;
import com.github.shyiko.mysql.binlog.event.EventType;
import com.github.shyiko.mysql.binlog.event.TableMapEventData;
import com.github.shyiko.mysql.binlog.event.UpdateRowsEventData;
import com.github.shyiko.mysql.binlog.event.WriteRowsEventData;
import com.github.shyiko.mysql.binlog.event.deserialization.EventDeserializer;
import com.github.shyiko.mysql.binlog.event.deserialization.EventDeserializer.CompatibilityMode;
import org.gijido.it.TestServer;

/** The database's own log, read from its files as whoever has a copy of the disk reads it: every image of every row. */
final class Binlog {

    /** A row that was written. @param before null for a new one; @param after null for one that was deleted */
    record Change(String table, Map<String, Serializable> before, Map<String, Serializable> after) {

        Map<String, Serializable> row() {
            return after == null ? before : after;
        }
    }

    /** Rows that were committed together. @param position in the log; @param bytes of all its events */
    record Transaction(long position, long millis, long bytes, List<Change> changes) {

        List<Change> of(String table) {
            return changes.stream().filter(change -> change.table().equals(table)).toList();
        }
    }

    private static final int MAGIC = 4;
    private static final int HEADER = 19;
    private static final int LENGTH_AT = 9;
    private static final long FILE = 1L << 40;

    private final Path folder = TestServer.directory().resolve("mariadb/data");
    private final Map<String, List<String>> columns = new HashMap<>();
    private final Path first;
    private final long from;

    private Binlog() throws IOException, SQLException {
        first = files().getLast();
        from = Files.size(first);
        try (Connection database = TestServer.database(); Statement sql = database.createStatement();
                ResultSet rows = sql.executeQuery(
                        "select table_name, column_name from information_schema.columns where table_schema = 'gijido' order by table_name, ordinal_position")) {
            while (rows.next()) {
                columns.computeIfAbsent(rows.getString(1), table -> new ArrayList<>()).add(rows.getString(2));
            }
        }
    }

    /** From this moment on. */
    static Binlog fromNow() throws IOException, SQLException {
        return new Binlog();
    }

    /** Everything that was committed since. */
    List<Transaction> transactions() throws IOException {
        List<Transaction> all = new ArrayList<>();
        List<Path> files = files();
        for (int file = files.indexOf(first); file < files.size(); file++) {
            try (InputStream events = events(files.get(file), file == files.indexOf(first) ? from : MAGIC)) {
                read(events, file * FILE, all);
            }
        }
        return all;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("binlog\\.\\d+")).sorted().toList();
        }
    }

    /** The file's head with its description, then the events that begin at or after that place. */
    private static InputStream events(Path path, long from) throws IOException {
        RandomAccessFile file = new RandomAccessFile(path.toFile(), "r");
        long description = MAGIC + length(file, MAGIC);
        byte[] head = new byte[(int) description];
        file.seek(0);
        file.readFully(head);
        long start = isEvent(file, from) ? from : description;
        while (start < from && start + HEADER <= file.length()) {
            start += length(file, start);
        }
        file.seek(start);
        return new SequenceInputStream(new ByteArrayInputStream(head),
                new BufferedInputStream(Channels.newInputStream(file.getChannel()), 1 << 16));
    }

    /** An event names where the next one begins. */
    private static boolean isEvent(RandomAccessFile file, long place) throws IOException {
        if (place + HEADER > file.length()) {
            return false;
        }
        long next = place + length(file, place);
        return Integer.toUnsignedLong(Integer.reverseBytes(file.readInt())) == next;
    }

    private static long length(RandomAccessFile file, long event) throws IOException {
        file.seek(event + LENGTH_AT);
        return Integer.toUnsignedLong(Integer.reverseBytes(file.readInt()));
    }

    private void read(InputStream stream, long file, List<Transaction> all) throws IOException {
        EventDeserializer events = new EventDeserializer();
        events.setCompatibilityMode(CompatibilityMode.DATE_AND_TIME_AS_LONG_MICRO,
                CompatibilityMode.CHAR_AND_BINARY_AS_BYTE_ARRAY);
        try (BinaryLogFileReader reader = new BinaryLogFileReader(stream, events)) {
            Map<Long, String> tables = new HashMap<>();
            List<Change> changes = new ArrayList<>();
            long bytes = 0;
            for (Event event = reader.readEvent(); event != null; event = reader.readEvent()) {
                EventHeaderV4 header = event.getHeader();
                bytes += header.getEventLength();
                if (event.getData() instanceof TableMapEventData map) {
                    tables.put(map.getTableId(), map.getTable());
                } else if (header.getEventType() == EventType.XID) {
                    all.add(new Transaction(file + header.getNextPosition(), header.getTimestamp(), bytes, List.copyOf(changes)));
                    changes.clear();
                    bytes = 0;
                } else {
                    changes.addAll(changes(event, tables));
                }
            }
        } catch (EOFException written) {
            // The last event is being written at this moment.
        }
    }

    private List<Change> changes(Event event, Map<Long, String> tables) {
        return switch (event.getData()) {
            case WriteRowsEventData written -> written.getRows().stream()
                    .map(row -> change(tables.get(written.getTableId()), null, row)).toList();
            case DeleteRowsEventData deleted -> deleted.getRows().stream()
                    .map(row -> change(tables.get(deleted.getTableId()), row, null)).toList();
            case UpdateRowsEventData updated -> updated.getRows().stream()
                    .map(row -> change(tables.get(updated.getTableId()), row.getKey(), row.getValue())).toList();
            case null, default -> List.of();
        };
    }

    private Change change(String table, Serializable[] before, Serializable[] after) {
        return new Change(table, named(table, before), named(table, after));
    }

    private Map<String, Serializable> named(String table, Serializable[] row) {
        if (row == null) {
            return null;
        }
        List<String> names = columns.getOrDefault(table, List.of());
        Map<String, Serializable> named = new LinkedHashMap<>();
        for (int at = 0; at < row.length; at++) {
            named.put(at < names.size() ? names.get(at) : "column" + at, row[at]);
        }
        return named;
    }
}
