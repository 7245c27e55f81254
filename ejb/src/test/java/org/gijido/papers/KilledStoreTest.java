package org.gijido.papers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A virtual machine is killed in the middle of writing a file, by the store itself; another takes the folder over. */
class KilledStoreTest {

    private static final byte[] BYTES = bytes();
    private static final int HALF = BYTES.length / 2;

    @TempDir
    private Path folder;

    @Test
    void aFileIsThereWholeOrNotAtAll() throws Exception {
        kill();
        PaperStore store = new PaperStore(folder);
        List<Path> left = files();
        assertEquals(1, left.size(), left::toString);
        assertEquals(HALF, Files.size(left.getFirst()), "it died in the middle");
        PaperStore.Coming again = store.receive(new ByteArrayInputStream(BYTES), BYTES.length);
        assertFalse(store.find(again.sha256()).isPresent(), "what is half there has no name");
        store.keep(again);
        assertArrayEquals(BYTES, Files.readAllBytes(store.find(again.sha256()).orElseThrow()));
        store.sweep(Instant.now().plusSeconds(60));
        assertEquals(List.of(store.find(again.sha256()).orElseThrow()), files(), "the half goes, the whole stays");
    }

    private void kill() throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), Writer.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader said = new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            assertEquals("half", said.readLine());
        } finally {
            writer.destroyForcibly().waitFor();
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static byte[] bytes() {
        byte[] bytes = new byte[1024 * 1024];
        for (int index = 0; index < bytes.length; index++) {
            bytes[index] = (byte) (index % 251);
        }
        return bytes;
    }

    /** Writes the first half and never comes to the second. */
    static final class Writer {

        private Writer() {
        }

        public static void main(String[] arguments) throws IOException {
            InputStream half = new ByteArrayInputStream(BYTES, 0, HALF);
            new PaperStore(Path.of(arguments[0])).receive(new SequenceInputStream(half, new Endless()), BYTES.length);
        }
    }

    /** Says that it is its turn, and waits as long as whoever began this machine. */
    private static final class Endless extends InputStream {

        @Override
        public int read() throws IOException {
            System.out.println("half");
            return System.in.read();
        }
    }
}
