package org.gijido.papers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

import org.gijido.papers.PaperStore.Coming;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperStoreTest {

    private static final String HASH_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path folder;
    private PaperStore store;

    @BeforeEach
    void open() {
        store = new PaperStore(folder);
    }

    @Test
    void aFileLiesUnderItsHash() throws IOException {
        Coming coming = store.receive(bytes("abc"), 10);
        assertEquals(HASH_OF_ABC, coming.sha256());
        assertFalse(store.find(HASH_OF_ABC).isPresent(), "not before it is kept");
        store.keep(coming);
        assertEquals("abc", Files.readString(store.find(HASH_OF_ABC).orElseThrow()));
    }

    @Test
    void theSameBytesAreOneFileAndNothingIsLeft() throws IOException {
        store.keep(store.receive(bytes("abc"), 10));
        store.keep(store.receive(bytes("abc"), 10));
        assertEquals(1, files());
    }

    @Test
    void oneMoreThanTheMostIsTakenAndNoMore() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };
        assertTrue(store.receive(endless, 100_000).size() > 100_000);
    }

    @Test
    void aBrokenLineLeavesNothing() {
        InputStream broken = new SequenceInputStream(bytes("ab"), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }
        });
        assertThrows(IOException.class, () -> store.receive(broken, 10));
        assertEquals(0, files());
    }

    @Test
    void piecesStandOneBehindTheOther() throws IOException {
        UUID upload = UUID.randomUUID();
        assertEquals(2, store.append(upload, 0, piece("ab")));
        assertEquals(3, store.append(upload, 2, piece("c")));
        assertEquals(new Coming(folder.resolve("coming").resolve(upload.toString()), 3, HASH_OF_ABC), store.complete(upload));
    }

    @Test
    void aPieceWhoseTransactionWasLostIsWrittenOver() throws IOException {
        UUID upload = UUID.randomUUID();
        store.append(upload, 0, piece("ab"));
        store.append(upload, 2, piece("xxxx"));
        assertEquals(3, store.append(upload, 2, piece("c")));
        assertArrayEquals(piece("abc"), Files.readAllBytes(store.complete(upload).file()));
    }

    @Test
    void lostPiecesAreTold() throws IOException {
        assertEquals(0, store.append(UUID.randomUUID(), 5, piece("c")), "send it again from the beginning");
    }

    @Test
    void onlyWhatIsOldIsSweptAway() throws IOException {
        store.append(UUID.randomUUID(), 0, piece("ab"));
        store.keep(store.receive(bytes("abc"), 10));
        store.sweep(Instant.now().minusSeconds(60));
        assertEquals(2, files());
        store.sweep(Instant.now().plusSeconds(60));
        assertEquals(1, files());
        assertTrue(store.find(HASH_OF_ABC).isPresent());
    }

    @Test
    void onlyAHashIsAName() {
        assertThrows(IllegalArgumentException.class, () -> store.find("../../etc/passwd"));
    }

    private long files() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(piece(text));
    }

    private static byte[] piece(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
