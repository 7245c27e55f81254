package org.gijido.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.gijido.index.SearchResult.Hit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexLifeTest {

    @TempDir
    private Path parent;

    @Test
    void missingDirectoryBecomesAnEmptyIndexWithoutCheckpoint() {
        try (TextIndex index = TextIndex.open(parent.resolve("a/b"), SampleAnswers.LAYOUT)) {
            assertEquals(Optional.empty(), index.checkpoint());
            assertEquals(0, index.search(everything(0, 10)).total());
            assertEquals(List.of(), index.similar(new SimilarRequest("防災", null, null, LocalDate.MAX, 3)));
        }
    }

    @Test
    void committedDocumentsAndCheckpointLast() {
        fill("17");
        try (TextIndex index = TextIndex.open(parent, SampleAnswers.LAYOUT)) {
            assertEquals(Optional.of("17"), index.checkpoint());
            assertEquals(SampleAnswers.all().size(), index.size());
        }
    }

    @Test
    void whatWasNotCommittedIsForgottenAndTheCheckpointSaysSo() {
        fill("17");
        try (TextIndex index = TextIndex.open(parent, SampleAnswers.LAYOUT)) {
            index.remove(List.of("a1"));
            index.refresh();
            assertEquals(SampleAnswers.all().size() - 1, index.size());
        }
        try (TextIndex index = TextIndex.open(parent, SampleAnswers.LAYOUT)) {
            assertEquals(Optional.of("17"), index.checkpoint());
            assertEquals(SampleAnswers.all().size(), index.size());
        }
    }

    @Test
    void everyDamagedFileIsNoticed() throws IOException {
        fill("17");
        for (Path file : files()) {
            byte[] sound = Files.readAllBytes(file);
            byte[] damaged = sound.clone();
            damaged[damaged.length / 2] ^= 0x55;
            assertStartsAnew(file, damaged);
            assertStartsAnew(file, Arrays.copyOf(sound, sound.length / 2));
            assertStartsAnew(file, new byte[0]);
        }
    }

    private void assertStartsAnew(Path file, byte[] damaged) throws IOException {
        Files.write(file, damaged);
        try (TextIndex index = TextIndex.open(parent, SampleAnswers.LAYOUT)) {
            assertEquals(Optional.empty(), index.checkpoint(), file.toString());
            assertEquals(0, index.size());
        }
        fill("17");
    }

    @Test
    void anotherLayoutStartsAnew() {
        fill("17");
        IndexLayout other = new IndexLayout("test", SampleAnswers.LAYOUT.texts(), List.of("session"), "title");
        try (TextIndex index = TextIndex.open(parent, other)) {
            assertEquals(Optional.empty(), index.checkpoint());
        }
    }

    @Test
    void aDirectoryInUseIsLeftAlone() {
        fill("17");
        try (TextIndex first = TextIndex.open(parent, SampleAnswers.LAYOUT)) {
            assertThrows(IndexInUseException.class, () -> TextIndex.open(parent, SampleAnswers.LAYOUT));
            assertEquals(SampleAnswers.all().size(), first.size());
        }
    }

    @Test
    void losingTheFilesWhileOpenIsTold() throws IOException {
        try (TextIndex index = TextIndex.open(parent, SampleAnswers.LAYOUT)) {
            index.put(SampleAnswers.all());
            index.commit("1");
            for (Path file : files()) {
                Files.delete(file);
            }
            Files.delete(parent.resolve("write.lock"));
            assertThrows(IndexBrokenException.class, () -> {
                index.put(SampleAnswers.all());
                index.commit("2");
            });
        }
    }

    @Test
    void deepPagesHoldEveryDocumentOnceAndEndQuietly() {
        try (TextIndex index = TextIndex.open(parent, SampleAnswers.LAYOUT)) {
            index.put(IntStream.range(0, 12_345).mapToObj(IndexLifeTest::numbered).toList());
            index.refresh();
            Set<String> seen = new HashSet<>();
            for (long offset = 0; offset < 12_345; offset += 1_000) {
                index.search(everything(offset, 1_000)).hits().stream().map(Hit::id).forEach(seen::add);
            }
            assertEquals(12_345, seen.size());
            assertEquals(List.of(), index.search(everything(Long.MAX_VALUE, 1_000)).hits());
            assertEquals(345, index.search(everything(12_000, 1_000)).hits().size());
            assertEquals(12_345, index.search(everything(Long.MAX_VALUE, 1_000)).total());
        }
    }

    private static IndexDocument numbered(int number) {
        return new IndexDocument("n" + number, LocalDate.of(2020, 1, 1).plusDays(number % 7),
                Map.of("answer", "答弁" + number), Map.of());
    }

    private void fill(String checkpoint) {
        try (TextIndex index = TextIndex.open(parent, SampleAnswers.LAYOUT)) {
            index.put(SampleAnswers.all());
            index.commit(checkpoint);
        }
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(parent)) {
            return files.filter(file -> !file.endsWith("write.lock")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static SearchRequest everything(long offset, int size) {
        return new SearchRequest("", Map.of(), null, null, ResultOrder.NEWEST, offset, size, 0);
    }
}
