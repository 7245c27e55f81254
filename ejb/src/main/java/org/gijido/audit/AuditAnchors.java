package org.gijido.audit;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.gijido.platform.DataDirectory;

/**
 * Where the chain stood, written down outside the database after every sealing: who can write to the database only cannot
 * take a seal back. One line each, {@code number hash time}, in a file that is only ever added to and that only the
 * server's own account reads. Each node keeps those of its own sealings.
 */
final class AuditAnchors {

    private static final int LONGEST_LINE = 200;
    private static final DateTimeFormatter ASIDE = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    private final Path file;

    AuditAnchors(Path file) {
        this.file = file;
    }

    static AuditAnchors inDataDirectory() {
        return new AuditAnchors(DataDirectory.locate().resolve("audit").resolve("anchors"));
    }

    Path file() {
        return file;
    }

    /** On disk before it returns. */
    void add(Link link, LocalDateTime now) throws IOException {
        byte[] line = (link.toString().replace(':', ' ') + ' ' + now + '\n').getBytes(StandardCharsets.UTF_8);
        try (RandomAccessFile opened = new RandomAccessFile(file.toFile(), "rw"); FileChannel channel = opened.getChannel()) {
            long end = opened.length();
            boolean torn = end > 0 && lastByte(opened, end) != '\n';
            ByteBuffer added = ByteBuffer.allocate(line.length + 1);
            if (torn) {
                added.put((byte) '\n');
            }
            channel.write(added.put(line).flip(), end);
            channel.force(true);
        }
    }

    private static int lastByte(RandomAccessFile opened, long end) throws IOException {
        opened.seek(end - 1);
        return opened.read();
    }

    /** The newest one, read from the end of the file; empty where the file is gone or holds none. */
    Optional<Link> last() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (RandomAccessFile opened = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(opened.length(), 3L * LONGEST_LINE)];
            opened.seek(opened.length() - tail.length);
            opened.readFully(tail);
            return new String(tail, StandardCharsets.UTF_8).lines().map(Link::parse).flatMap(Optional::stream)
                    .reduce((earlier, later) -> later);
        }
    }

    /** Those up to one, in their order; to be closed. Others may be added meanwhile. */
    Stream<Link> upTo(Link last) throws IOException {
        return Files.lines(file).map(Link::parse).flatMap(Optional::stream).filter(link -> link.number() <= last.number());
    }

    /** A file for the server's own account only; it is there with its first line or not at all. */
    void begin(Link first, LocalDateTime now) throws IOException {
        Path folder = file.getParent();
        Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path fresh = Files.createTempFile(folder, "new", ".anchors",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            new AuditAnchors(fresh).add(first, now);
            Files.createLink(file, fresh);
        } finally {
            Files.delete(fresh);
        }
        try (FileChannel opened = FileChannel.open(folder, Set.of(StandardOpenOption.READ))) {
            opened.force(true);
        }
    }

    /** What a person decided to leave behind stays beside the new file. */
    void putAside(LocalDateTime now) throws IOException {
        if (Files.exists(file)) {
            Files.move(file, file.resolveSibling("anchors-until-" + ASIDE.format(now)));
        }
    }
}
