package org.gijido.platform;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** S9: keys begin where they are made, and nowhere else. */
class KeyFilesTest {

    @TempDir
    private Path data;

    @BeforeEach
    void here() {
        System.setProperty("gijido.data.dir", data.toString());
    }

    @AfterEach
    void nowhere() {
        System.clearProperty("gijido.data.dir");
    }

    @Test
    void lookingForAKeyMakesNone() {
        assertTrue(KeyFiles.find("voting-memos").isEmpty());
        assertFalse(Files.exists(data.resolve("keys")));
        assertEquals(List.of(), KeyFiles.names("voting"));
    }

    @Test
    void aMadeKeyIsFoundAndMadeOnlyOnce() {
        byte[] key = KeyFiles.make("urn-1-1-aa");
        assertEquals(32, key.length);
        assertArrayEquals(key, KeyFiles.find("urn-1-1-aa").orElseThrow());
        assertArrayEquals(key, KeyFiles.make("urn-1-1-aa"));
        assertEquals(List.of("urn-1-1-aa"), KeyFiles.names("urn-"));
    }

    @Test
    void onlyTheServersAccountReadsIt() throws IOException {
        KeyFiles.make("urn-1-1-aa");
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("keys"))));
        assertEquals("rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("keys/urn-1-1-aa.key"))));
    }

    @Test
    void aFileThatIsNoKeyIsAsGoodAsNone() throws IOException {
        KeyFiles.make("voting-memos");
        Files.write(data.resolve("keys/voting-memos.key"), new byte[7]);
        assertTrue(KeyFiles.find("voting-memos").isEmpty());
    }

    @Test
    void aDestroyedKeyIsGoneAndDestroyingItAgainIsNoError() {
        KeyFiles.make("urn-1-1-aa");
        KeyFiles.destroy("urn-1-1-aa");
        KeyFiles.destroy("urn-1-1-aa");
        assertTrue(KeyFiles.find("urn-1-1-aa").isEmpty());
    }

    @Test
    void aFolderThatCannotBeMadeIsSaid() throws IOException {
        Files.writeString(data.resolve("keys"), "a file where the folder should be");
        assertThrows(UncheckedIOException.class, () -> KeyFiles.make("urn-1-1-aa"));
        assertTrue(KeyFiles.find("urn-1-1-aa").isEmpty());
    }
}
