package org.gijido.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

import org.gijido.platform.DataDirectory;

/**
 * The two files by which whoever has the machine in hand may make an administrator: the first link, which the product writes
 * and only its own account reads, and the wish for another one, which {@code deploy/admin-link} writes and only a hash is in.
 */
final class AdministratorLinkFiles {

    private static final String FIRST = "first-administrator.txt";
    private static final String ASKED = "administrator-link.asked";

    /** @param hash of the key that the command has printed */
    record Asked(byte[] hash, Instant at) {
    }

    private AdministratorLinkFiles() {
    }

    /** @return where the link lies now */
    static Path writeFirst(String key) {
        Path file = DataDirectory.locate().resolve(FIRST);
        try {
            Files.createDirectories(file.getParent());
            Path fresh = Files.createTempFile(file.getParent(), "first", ".txt",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(fresh, "/first.xhtml?key=" + key + '\n');
            return Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<Asked> asked() {
        Path file = DataDirectory.locate().resolve(ASKED);
        try {
            return Optional.of(new Asked(HexFormat.of().parseHex(Files.readString(file).strip()),
                    Files.getLastModifiedTime(file).toInstant()));
        } catch (NoSuchFileException | IllegalArgumentException none) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void remove() {
        try {
            Files.deleteIfExists(DataDirectory.locate().resolve(FIRST));
            Files.deleteIfExists(DataDirectory.locate().resolve(ASKED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
