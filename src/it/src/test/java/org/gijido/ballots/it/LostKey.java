package org.gijido.ballots.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.gijido.it.TestServer;

/** Key files that a test takes away from the server, or puts others in the place of. They come back at the end. */
final class LostKey implements AutoCloseable {

    private final Map<Path, byte[]> taken = new LinkedHashMap<>();

    private Path planted;

    private LostKey() {
    }

    /** All keys whose names begin so are gone. */
    static LostKey gone(String prefix) {
        LostKey lost = new LostKey();
        lost.take(prefix);
        lost.taken.keySet().forEach(LostKey::remove);
        return lost;
    }

    /** In the place of each lies another key, as after a mixed-up restoration. */
    static LostKey mixed(String prefix) {
        LostKey lost = new LostKey();
        lost.take(prefix);
        lost.taken.keySet().forEach(file -> write(file, new byte[32]));
        return lost;
    }

    /** A key that nobody needs. */
    static LostKey planted(String name, Duration age) {
        LostKey planted = new LostKey();
        planted.planted = TestServer.directory().resolve("data/keys").resolve(name + ".key");
        write(planted.planted, new byte[32]);
        try {
            Files.setLastModifiedTime(planted.planted, FileTime.from(Instant.now().minus(age)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return planted;
    }

    boolean lies() {
        return Files.exists(planted);
    }

    /** Names of the files in the folder of the keys. */
    static List<String> names() {
        List<String> names = new ArrayList<>();
        files("").forEach(file -> names.add(file.getFileName().toString()));
        return names;
    }

    private void take(String prefix) {
        files(prefix).forEach(file -> taken.put(file, read(file)));
        if (taken.isEmpty()) {
            throw new AssertionError("there is no key " + prefix);
        }
    }

    /** Somebody finds them in their safe place. */
    void restore() {
        taken.forEach(LostKey::write);
        taken.clear();
    }

    @Override
    public void close() {
        restore();
        if (planted != null && lies()) {
            remove(planted);
        }
    }

    private static List<Path> files(String prefix) {
        try (Stream<Path> files = Files.list(TestServer.directory().resolve("data/keys"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** At one go: the server may look at any moment. */
    private static void write(Path file, byte[] key) {
        try {
            Path fresh = Files.write(file.resolveSibling(file.getFileName() + ".fresh"), key);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
