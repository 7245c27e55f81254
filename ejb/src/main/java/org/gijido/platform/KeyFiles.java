package org.gijido.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Set;

/**
 * Keys that must not lie in the database: 256 bits each, one file below the data directory that only the server's own
 * account reads. What is sealed with them cannot be read with SQL alone, nor from a backup of the database.
 */
public final class KeyFiles {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private KeyFiles() {
    }

    /**
     * The key of that name; made at the first call, and on disk before it is given out.
     *
     * @param name letters, digits and hyphens
     */
    public static byte[] key(String name) {
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

    /** Whether the key exists. */
    public static boolean exists(String name) {
        return Files.exists(file(name));
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
        Files.createDirectories(file.getParent(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
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
        return DataDirectory.locate().resolve("keys").resolve(name + ".key");
    }
}
