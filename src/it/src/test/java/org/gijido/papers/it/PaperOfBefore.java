package org.gijido.papers.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;

import org.gijido.answers.it.Draft;
import org.gijido.it.Api;
import org.gijido.it.Chamber;
import org.gijido.it.Patience;
import org.gijido.it.TestServer;

/** A file as the release before kept it: its bytes are in the database, and nowhere else. */
public record PaperOfBefore(String path, long entry, byte[] bytes) {

    public static PaperOfBefore inTheDatabase() {
        byte[] bytes = ("前の版の資料 " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        String files = Draft.begin("MAYOR").path() + "/back-data/files";
        long entry = api().post(files + "?name=前の版.txt&commandId=" + UUID.randomUUID(), "application/octet-stream", bytes)
                .accepted()
                .json().getAsJsonArray().get(0).getAsJsonObject().get("id").getAsLong();
        try {
            Files.delete(stored(sha256(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        keep(entry, bytes);
        return new PaperOfBefore(files + "/" + entry, entry, bytes);
    }

    private static void keep(long entry, byte[] bytes) {
        try (Connection database = TestServer.database();
                PreparedStatement insert = database
                        .prepareStatement("insert into back_data_files (back_data_id, content) values (?, ?)")) {
            insert.setLong(1, entry);
            insert.setBytes(2, bytes);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Moves it by asking for it. */
    void assertGivenAndMoved() {
        assertArrayEquals(bytes, api().get(path).accepted().bytes());
        assertTrue(isMoved());
    }

    /** Waits until the application has moved it by itself. */
    public void assertMoved() {
        Patience.until(this::isMoved, "it is moved out of the database");
        assertArrayEquals(bytes, api().get(path).accepted().bytes());
        assertEquals("前の版.txt", api().get(path + "/versions").accepted().json().getAsJsonArray().get(0).getAsJsonObject()
                .get("title").getAsString());
    }

    private boolean isMoved() {
        return !isInTheDatabase() && isStored();
    }

    boolean isInTheDatabase() {
        return Chamber.count("select count(*) from back_data_files where back_data_id = " + entry) == 1;
    }

    boolean isStored() {
        return Files.exists(stored(sha256(bytes)));
    }

    private static Api api() {
        return TestServer.api("drafter");
    }

    static Path stored(String hash) {
        return TestServer.directory().resolve("data/papers").resolve(hash.substring(0, 2)).resolve(hash);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
