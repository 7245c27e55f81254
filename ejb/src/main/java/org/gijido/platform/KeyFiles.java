package org.gijido.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Keys that must not lie in the database: 256 bits each, one file below the data directory that only the server's own
 * account reads. What is sealed with them cannot be read with SQL alone, nor from a backup of the database.
 *
 * <p>A key is made where its life begins and looked up everywhere else: one that was lost is never replaced silently, for
 * what was sealed with it would then look as if it had been tampered with.
 */
public final class KeyFiles {

    private static final Logger LOG = System.getLogger(KeyFiles.class.getName());
    private static final int BYTES = 32;
    private static final String ENDING = ".key";
    private static final SecureRandom RANDOM = new SecureRandom();

    private KeyFiles() {
    }

    /**
     * The key of that name. Whether it is the right one, only what was sealed with it can tell.
     *
     * @param name letters, digits and hyphens
     * @return empty for one that is not here, or is no key any more
     */
    public static Optional<byte[]> find(String name) {
        try {
            return Optional.of(Files.readAllBytes(file(name))).filter(key -> key.length == BYTES);
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, "the key file {0} cannot be read: {1}", name, unreadable.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /**
     * Begins the life of a key: it is on disk before it is given out. Of two that make the same at once, both get the first.
     *
     * @throws UncheckedIOException when the folder cannot be written
     */
    public static byte[] make(String name) {
        Path file = file(name);
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of the keys that begin so. */
    public static List<String> names(String prefix) {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(prefix) && name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length())).sorted().toList();
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** When the key was made; empty for one that is gone. */
    public static Optional<Instant> madeAt(String name) {
        try {
            return Optional.of(Files.getLastModifiedTime(file(name)).toInstant());
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** Overwrites and removes the key: what was sealed with it is lost for good. A key that is gone already is no error. */
    public static void destroy(String name) {
        Path file = file(name);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[BYTES]));
            channel.force(true);
        } catch (NoSuchFileException gone) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(Path file) throws IOException {
        Files.createDirectories(file.getParent(),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        byte[] key = new byte[BYTES];
        RANDOM.nextBytes(key);
        Path fresh = Files.createTempFile(file.getParent(), "new", ".key");
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(key));
            channel.force(true);
        }
        try {
            // A link, and not a move: of two that make the key at once the first one's holds.
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException other) {
            Arrays.fill(key, (byte) 0);
        } finally {
            Files.delete(fresh);
        }
        try (FileChannel folder = FileChannel.open(file.getParent(), Set.of(StandardOpenOption.READ))) {
            folder.force(true);
        }
    }

    private static Path file(String name) {
        if (!name.matches("[a-z0-9-]{1,60}")) {
            throw new IllegalArgumentException("not a name of a key");
        }
        return folder().resolve(name + ENDING);
    }

    private static Path folder() {
        return DataDirectory.locate().resolve("keys");
    }
}
