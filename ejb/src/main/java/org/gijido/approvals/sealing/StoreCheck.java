package org.gijido.approvals.sealing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Stream;

/** Reads every file of the store once: each lies under its print, and one that was changed is another. */
final class StoreCheck {
    private static final int PIECE = 64 * 1024;
    private static final int FOLDER_LETTERS = 2;

    private final Path folder;
    private final Set<String> altered = new HashSet<>();
    private long read;

    private StoreCheck(Path folder) {
        this.folder = folder;
    }

    /** @param folder {@code papers} below the data directory */
    static StoreCheck of(Path folder) throws IOException {
        StoreCheck check = new StoreCheck(folder);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder, 2)) {
                files.filter(file -> file.getFileName().toString().matches("[0-9a-f]{64}")).forEach(check::read);
            }
        }
        return check;
    }

    /** How many files lie there. */
    long files() {
        return read;
    }

    boolean isThere(String sha256) {
        return Files.isRegularFile(folder.resolve(sha256.substring(0, FOLDER_LETTERS)).resolve(sha256));
    }

    boolean isAltered(String sha256) {
        return altered.contains(sha256);
    }

    private void read(Path file) {
        read++;
        String name = file.getFileName().toString();
        if (!print(file).equals(name)) {
            altered.add(name);
        }
    }

    private static String print(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] piece = new byte[PIECE];
            for (int length = bytes.read(piece); length >= 0; length = bytes.read(piece)) {
                digest.update(piece, 0, length);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
