package org.gijido.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.gijido.index.IndexBrokenException;
import org.gijido.index.IndexDocument;
import org.gijido.index.IndexLayout;
import org.gijido.index.IndexLayout.TextPart;
import org.gijido.index.ResultOrder;
import org.gijido.index.SearchRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFeederTest {

    private static final IndexLayout LAYOUT = new IndexLayout("notes", List.of(new TextPart("text", 1f, 0)), List.of(), "text");

    /** A kind as a map; the batches are small, so that more than one is read. */
    private static final class Notes implements SearchKind {

        private final Map<String, IndexDocument> documents = new TreeMap<>();
        private int readings;

        void put(String id, String text) {
            documents.put(id, new IndexDocument(id, LocalDate.EPOCH, Map.of("text", text), Map.of()));
        }

        @Override
        public IndexLayout layout() {
            return LAYOUT;
        }

        @Override
        public List<IndexDocument> documents(Collection<String> ids) {
            return ids.stream().map(documents::get).filter(Objects::nonNull).toList();
        }

        @Override
        public Batch after(long number, int most) {
            readings++;
            List<IndexDocument> batch = documents.values().stream().skip(number).limit(2).toList();
            return new Batch(batch, number + batch.size());
        }
    }

    /** The outbox as a map from numbers to documents. */
    private static final class Outbox extends ChangeLog {

        private final TreeMap<Long, String> changes = new TreeMap<>();
        private String name = "database";

        @Override
        public List<Change> next(long head, List<Long> gaps, int most) {
            return changes.entrySet().stream().filter(entry -> entry.getKey() > head || gaps.contains(entry.getKey()))
                    .map(entry -> new Change(entry.getKey(), entry.getValue().startsWith("other:") ? "other" : "notes",
                            entry.getValue()))
                    .toList();
        }

        @Override
        public FeedState state() {
            long newest = changes.isEmpty() ? 0 : changes.lastKey();
            return new FeedState(name, 0, newest, newest);
        }
    }

    @TempDir
    private Path directory;
    private final Notes notes = new Notes();
    private final Outbox outbox = new Outbox();
    private OpenIndex open;
    private IndexFeeder feeder;

    @BeforeEach
    void start() {
        open = new OpenIndex(directory, LAYOUT);
        feeder = new IndexFeeder(open, outbox, notes, Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        open.close();
    }

    @Test
    void newIndexIsFilledWithAllThereIs() {
        fill();
        assertEquals(List.of("a", "b", "c"), found("答弁"));
        assertTrue(feeder.complete());
    }

    @Test
    void changedAndGoneDocumentsAreTakenInAlsoWhenTheirNumbersComeLate() {
        fill();
        change(2, "b", "防災");
        feeder.catchUp();
        assertEquals(List.of("b"), found("防災"));
        change(1, "a", "減災");
        notes.documents.remove("c");
        outbox.changes.put(3L, "c");
        feeder.catchUp();
        assertEquals(List.of("a"), found("減災"));
        assertEquals(List.of("a", "b"), found(""));
    }

    @Test
    void whatChangesOfOtherKindsIsReadOverAndNotWaitedFor() {
        fill();
        outbox.changes.put(1L, "other:1");
        outbox.changes.put(2L, "other:2");
        change(3, "c", "防災");
        assertTrue(feeder.behind(3));
        feeder.catchUp();
        assertEquals(List.of("c"), found("防災"));
        assertFalse(feeder.behind(3));
        assertEquals(3, found("").size());
    }

    @Test
    void restartGoesOnWhereTheLastCommitStood() {
        fill();
        change(1, "a", "防災");
        feeder.catchUp();
        feeder.commit();
        restart();
        int before = notes.readings;
        change(2, "b", "減災");
        feeder.catchUp();
        assertEquals(before, notes.readings);
        assertEquals(List.of("b"), found("減災"));
        assertEquals(3, found("").size());
    }

    @Test
    void indexOfAnotherDatabaseIsFilledAgain() {
        fill();
        restart();
        outbox.name = "another";
        notes.documents.remove("a");
        feeder.catchUp();
        assertEquals(List.of("b", "c"), found(""));
    }

    @Test
    void damagedIndexIsFilledAgain() throws IOException {
        fill();
        open.close();
        for (Path file : files()) {
            Files.write(file, new byte[] {1, 2, 3});
        }
        start();
        feeder.catchUp();
        assertEquals(List.of("a", "b", "c"), found("答弁"));
    }

    @Test
    void indexThatVanishesWhileInUseIsFilledAgain() throws IOException {
        fill();
        for (Path file : files()) {
            Files.delete(file);
        }
        change(1, "a", "防災");
        assertThrows(IndexBrokenException.class, () -> {
            feeder.catchUp();
            feeder.commit();
        });
        assertFalse(feeder.complete());
        feeder.catchUp();
        assertTrue(feeder.complete());
        assertEquals(List.of("a"), found("防災"));
        assertEquals(3, found("").size());
        assertFalse(files().isEmpty());
    }

    private void fill() {
        notes.put("a", "答弁一");
        notes.put("b", "答弁二");
        notes.put("c", "答弁三");
        feeder.catchUp();
    }

    private void change(long number, String id, String text) {
        notes.put(id, text);
        outbox.changes.put(number, id);
    }

    private void restart() {
        open.close();
        start();
    }

    private List<String> found(String text) {
        SearchRequest request = new SearchRequest(text, Map.of(), null, null, ResultOrder.OLDEST, 0, 10, 0);
        return open.use(index -> index.search(request)).hits().stream().map(hit -> hit.id()).sorted().toList();
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
