package org.gijido.papers.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import com.google.gson.JsonObject;
import org.gijido.answers.it.Draft;
import org.gijido.it.Api;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;

/** Files among the back data, which are papers: versions, ranges, pieces, and what is refused before its first byte. */
class PapersIT {

    private static final int MEGABYTE = 1024 * 1024;
    private static final String OCTETS = "application/octet-stream";

    private final Api drafter = TestServer.api("drafter");
    private final Draft draft = Draft.begin("MAYOR");
    private final String files = draft.path() + "/back-data/files";

    @Test
    void bytesLieUnderTheirHashAndOnce() throws IOException {
        byte[] bytes = text("同じ内容 " + UUID.randomUUID());
        long one = added("一.txt", bytes);
        long other = added("二.txt", bytes);
        String hash = version(one, 0).get("sha256").getAsString();
        assertEquals(PaperOfBefore.sha256(bytes), hash);
        assertEquals(hash, version(other, 0).get("sha256").getAsString());
        assertArrayEquals(bytes, Files.readAllBytes(PaperOfBefore.stored(hash)));
        drafter.delete(draft.path() + "/back-data/" + one).accepted();
        assertArrayEquals(bytes, drafter.get(files + "/" + other).accepted().bytes());
        assertEquals(404, drafter.get(files + "/" + one).status());
    }

    @Test
    void anotherVersionTakesThePlaceAndTheOneBeforeStays() {
        long entry = added("数値.txt", text("前の数字"));
        String command = files + "/" + entry + "/versions?name=数値2.txt&commandId=" + UUID.randomUUID();
        for (int time = 1; time <= 2; time++) {
            JsonObject shown = drafter.post(command, OCTETS, text("後の数字")).accepted().json().getAsJsonArray().get(0)
                    .getAsJsonObject();
            assertEquals("数値2.txt 2", shown.get("title").getAsString() + " " + shown.get("version").getAsInt());
        }
        assertArrayEquals(text("後の数字"), drafter.get(files + "/" + entry).accepted().bytes());
        assertArrayEquals(text("前の数字"), drafter.get(files + "/" + entry + "?version=1").accepted().bytes());
        assertEquals(404, drafter.get(files + "/" + entry + "?version=3").status());
        assertEquals("数値.txt", version(entry, 1).get("title").getAsString());
    }

    @Test
    void aPartIsHandedOutAsAskedFor() throws Exception {
        long entry = added("件数.txt", text("0123456789"));
        HttpResponse<byte[]> part = asked(entry, "Range", "bytes=2-4");
        assertEquals("206 234 bytes 2-4/10", part.statusCode() + " " + new String(part.body(), StandardCharsets.UTF_8) + " "
                + part.headers().firstValue("Content-Range").orElse(""));
        assertEquals("789", new String(asked(entry, "Range", "bytes=-3").body(), StandardCharsets.UTF_8));
        HttpResponse<byte[]> none = asked(entry, "Range", "bytes=10-");
        assertEquals("416 bytes */10", none.statusCode() + " " + none.headers().firstValue("Content-Range").orElse(""));
        assertEquals(200, asked(entry, "Range", "bytes=1-2,4-5").statusCode());
        String tag = part.headers().firstValue("ETag").orElseThrow();
        assertEquals(206, asked(entry, "Range", "bytes=2-4", "If-Range", tag).statusCode());
        assertEquals(200, asked(entry, "Range", "bytes=2-4", "If-Range", "\"another\"").statusCode(),
                "of another version the whole");
    }

    @Test
    void whatABrowserShowsIsLookedAtAndNothingRuns() {
        long entry = added("メモ.csv", text("年度,件数\n<script>alert(1)</script>,1\n"));
        Api.Answer shown = drafter.get(files + "/" + entry + "/preview").accepted();
        assertTrue(shown.header("Content-Type").startsWith("text/plain"), shown.header("Content-Type"));
        assertTrue(shown.header("Content-Disposition").startsWith("inline"));
        assertTrue(shown.header("Content-Security-Policy").contains("sandbox"));
        assertEquals(404, drafter.get(files + "/" + added("図面.xdw", new byte[] {0x60, 0x0E, (byte) 0x82, 3, 1}) + "/preview")
                .status());
        assertEquals(403, TestServer.api("councillor").get(files + "/" + entry + "/preview").status());
    }

    @Test
    void aFileInPiecesGoesOnWhereItWas() {
        byte[] bytes = new byte[2 * MEGABYTE + 17];
        new Random(5).nextBytes(bytes);
        byte[] head = text("%PDF-1.7\n");
        System.arraycopy(head, 0, bytes, 0, head.length);
        UUID upload = UUID.randomUUID();
        Map<String, ?> begun = Map.of("commandId", upload, "kind", "answer.backData", "name", "大きい資料.pdf", "size", bytes.length);
        drafter.post("/api/uploads", begun).accepted();
        assertEquals(MEGABYTE, taken(piece(upload, 0, bytes)));
        assertEquals(MEGABYTE, taken(piece(upload, 0, bytes)), "the same again changes nothing");
        assertEquals(MEGABYTE, taken(piece(upload, 2 * MEGABYTE, bytes)), "nor one from further on");
        String add = files + "?upload=" + upload + "&commandId=" + UUID.randomUUID();
        assertEquals(409, drafter.post(add, OCTETS, new byte[0]).status(), "it has not come to its end");
        assertEquals(MEGABYTE, taken(drafter.get("/api/uploads/" + upload)));
        assertEquals(404, TestServer.api("division-head").get("/api/uploads/" + upload).status(), "somebody else's");
        assertEquals(2 * MEGABYTE, taken(piece(upload, MEGABYTE, bytes)));
        assertEquals(bytes.length, taken(piece(upload, 2 * MEGABYTE, bytes)));
        long entry = last(drafter.post(add, OCTETS, new byte[0]));
        assertEquals(entry, last(drafter.post(add, OCTETS, new byte[0])), "once more is the same file");
        assertArrayEquals(bytes, drafter.get(files + "/" + entry).accepted().bytes());
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeItsFirstByte() throws IOException {
        Map<String, ?> begun = Map.of("commandId", UUID.randomUUID(), "kind", "answer.backData", "name", "大きい.pdf", "size",
                21 * MEGABYTE);
        Api.Answer refused = drafter.post("/api/uploads", begun);
        assertEquals("413 papers.error.tooLarge", refused.status() + " " + refused.key());
        assertEquals("HTTP/1.1 413", announced(20 * MEGABYTE + 1).substring(0, 12));
    }

    /** The answer to a request that says how long its body will be, and sends none of it. */
    private String announced(long bytes) throws IOException {
        URI server = TestServer.url();
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(text("POST " + files + "?name=a.pdf&commandId=" + UUID.randomUUID()
                    + " HTTP/1.1\r\nHost: " + server.getAuthority()
                    + "\r\nAuthorization: Bearer " + TestServer.account("drafter").token() + "\r\nContent-Type: " + OCTETS
                    + "\r\nContent-Length: " + bytes + "\r\n\r\n"));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)).readLine();
        }
    }

    @Test
    void whatIsRefusedLeavesNothingBehind() {
        byte[] program = text("MZ\u0090\u0000\u0003" + UUID.randomUUID());
        Api.Answer refused = drafter.post(files + "?name=答弁.pdf&commandId=" + UUID.randomUUID(), OCTETS, program);
        assertEquals("400 papers.error.type", refused.status() + " " + refused.key());
        assertFalse(Files.exists(PaperOfBefore.stored(PaperOfBefore.sha256(program))));
    }

    /** A file of the release before, asked for before the application has moved it. */
    @Test
    void aFileThatStillLiesInTheDatabaseIsMovedWhenItIsAskedFor() {
        PaperOfBefore.inTheDatabase().assertGivenAndMoved();
    }

    private Api.Answer piece(UUID upload, int from, byte[] bytes) {
        byte[] piece = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + MEGABYTE));
        return drafter.send("PUT", "/api/uploads/" + upload + "?from=" + from, OCTETS, piece);
    }

    private static long taken(Api.Answer answer) {
        return answer.accepted().json().getAsJsonObject().get("taken").getAsLong();
    }

    private long added(String name, byte[] bytes) {
        return last(drafter.post(files + "?name=" + name + "&commandId=" + UUID.randomUUID(), OCTETS, bytes));
    }

    private static long last(Api.Answer entries) {
        return entries.accepted().json().getAsJsonArray().asList().getLast().getAsJsonObject().get("id").getAsLong();
    }

    private JsonObject version(long entry, int place) {
        return drafter.get(files + "/" + entry + "/versions").accepted().json().getAsJsonArray().get(place).getAsJsonObject();
    }

    private HttpResponse<byte[]> asked(long entry, String... headers) throws IOException, InterruptedException {
        URI address = TestServer.url().resolve(files + "/" + entry);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).header("Authorization", "Bearer " + TestServer.account("drafter")
                    .token())
                    .headers(headers).build(), BodyHandlers.ofByteArray());
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
