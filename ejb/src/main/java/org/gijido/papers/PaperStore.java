package org.gijido.papers;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.gijido.platform.DataDirectory;

/**
 * The folder {@code papers} below the data directory: each file under its SHA-256, written once and never changed. A file is
 * there whole or not at all: it is written beside, forced to the disk, and then takes its name in one step.
 */
@ApplicationScoped
public class PaperStore {

    /** Bytes on their way: not under their hash yet. */
    record Coming(Path file, long size, String sha256) {
    }

    private static final Logger LOG = System.getLogger(PaperStore.class.getName());
    private static final int PIECE = 64 * 1024;
    private static final int FOLDER_LETTERS = 2;

    private final Path folder;

    public PaperStore() {
        this(DataDirectory.locate().resolve("papers"));
    }

    PaperStore(Path folder) {
        this.folder = folder;
    }

    /** Where a file lies; empty for one that is not here. */
    Optional<Path> find(String sha256) {
        return Optional.of(place(sha256)).filter(Files::isRegularFile);
    }

    /**
     * Writes what comes to a file of its own, which nobody reads yet.
     *
     * @param most bytes; one more is taken, so that the caller can see that it was too much
     */
    Coming receive(InputStream bytes, long most) throws IOException {
        Path file = coming(UUID.randomUUID());
        MessageDigest digest = sha256();
        long size = 0;
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            byte[] piece = new byte[PIECE];
            for (int read = bytes.read(piece); read >= 0 && size <= most; read = bytes.read(piece)) {
                digest.update(piece, 0, read);
                write(out, ByteBuffer.wrap(piece, 0, read));
                size += read;
            }
            out.force(true);
        } catch (IOException | RuntimeException broken) {
            Files.deleteIfExists(file);
            throw broken;
        }
        return new Coming(file, size, HexFormat.of().formatHex(digest.digest()));
    }

    /**
     * Puts a piece behind those that are there.
     *
     * @param from what is there already; anything behind is of a piece whose transaction was lost, and goes
     * @return how many bytes are on disk now; fewer than {@code from} when some have been lost
     */
    long append(UUID upload, long from, byte[] piece) throws IOException {
        try (FileChannel out = FileChannel.open(coming(upload), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (out.size() < from) {
                return out.size();
            }
            out.truncate(from).position(from);
            write(out, ByteBuffer.wrap(piece));
            out.force(true);
            return out.size();
        }
    }

    /** An upload whose pieces are all there. */
    Coming complete(UUID upload) throws IOException {
        MessageDigest digest = sha256();
        Path file = coming(upload);
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] piece = new byte[PIECE];
            for (int read = bytes.read(piece); read >= 0; read = bytes.read(piece)) {
                digest.update(piece, 0, read);
            }
        }
        return new Coming(file, Files.size(file), HexFormat.of().formatHex(digest.digest()));
    }

    /** Gives the file its name for ever. One that is there already is the same: the other is thrown away. */
    void keep(Coming coming) throws IOException {
        Path place = place(coming.sha256());
        if (Files.isRegularFile(place)) {
            Files.deleteIfExists(coming.file());
        } else {
            Files.createDirectories(place.getParent());
            Files.move(coming.file(), place, StandardCopyOption.ATOMIC_MOVE);
        }
        // Also where it was there: whoever brought it may not have come to this yet.
        force(place.getParent());
        force(folder);
    }

    /** Throws away what was not kept. */
    void drop(Coming coming) throws IOException {
        Files.deleteIfExists(coming.file());
    }

    /** Throws away what never came whole. @param before the last byte came then */
    void sweep(Instant before) {
        try (Stream<Path> files = Files.list(coming())) {
            for (Path file : files.toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException stays) {
            LOG.log(Level.WARNING, "old uploads cannot be deleted: {0}", stays.getClass().getSimpleName());
        }
    }

    private Path coming(UUID upload) throws IOException {
        return coming().resolve(upload.toString());
    }

    private Path coming() throws IOException {
        return Files.createDirectories(folder.resolve("coming"));
    }

    /** A name survives a power cut when its folder was forced to the disk. */
    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void write(FileChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }

    private Path place(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("no SHA-256");
        }
        return folder.resolve(sha256.substring(0, FOLDER_LETTERS)).resolve(sha256);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyMachineHasIt) {
            throw new IllegalStateException(everyMachineHasIt);
        }
    }
}
