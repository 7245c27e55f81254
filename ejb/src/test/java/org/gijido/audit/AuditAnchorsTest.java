package org.gijido.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditAnchorsTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 29, 10, 0);

    @TempDir
    private Path folder;
    private Path file;
    private AuditAnchors anchors;

    @BeforeEach
    void begin() throws IOException {
        file = folder.resolve("audit").resolve("anchors");
        anchors = new AuditAnchors(file);
        anchors.begin(Link.BEGINNING, NOW);
    }

    private static Link link(int number) {
        return new Link(number, new byte[32]);
    }

    private List<Long> numbers() throws IOException {
        try (Stream<Link> all = anchors.upTo(link(1_000_000))) {
            return all.map(Link::number).toList();
        }
    }

    /** S14. */
    @Test
    void onlyTheServersOwnAccountReadsThem() throws IOException {
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())));
    }

    @Test
    void theLastOneIsFoundInALongFile() throws IOException {
        for (int number = 1; number <= 50; number++) {
            anchors.add(link(number), NOW);
        }
        assertEquals(50, anchors.last().orElseThrow().number());
        assertEquals(51, numbers().size());
    }

    @Test
    void aLineCutOffByAPowerFailureIsPassedOver() throws IOException {
        anchors.add(link(1), NOW);
        Files.writeString(file, "2 00ab", StandardOpenOption.APPEND);
        assertEquals(1, anchors.last().orElseThrow().number());
        anchors.add(link(3), NOW);
        assertEquals(List.of(0L, 1L, 3L), numbers());
    }

    @Test
    void aFileThatIsGoneOrEmptyHasNone() throws IOException {
        Files.writeString(file, "");
        assertEquals(Optional.empty(), anchors.last());
        Files.delete(file);
        assertEquals(Optional.empty(), anchors.last());
    }

    @Test
    void whatIsPutAsideStaysBesideTheNewOne() throws IOException {
        anchors.putAside(NOW);
        anchors.begin(link(7), NOW);
        assertEquals(7, anchors.last().orElseThrow().number());
        assertTrue(Files.exists(file.resolveSibling("anchors-until-20261129T100000")));
    }
}
