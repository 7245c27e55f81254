package org.gijido.platform.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.gijido.it.Api;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;

/** S3: rights, then existence, then input, whatever is asked for. */
class RightsFirstIT {

    /** What everybody does with their own. */
    private static final Set<String> OPEN = Set.of("POST /api/live/ticket", "POST /api/sign-out", "POST /api/tokens", "DELETE /api/tokens/{id}");
    private static final List<String> BODIES = List.of("", "null", "{}", "[]", "{", "{\"commandId\":7,\"round\":\"x\"}",
            "{\"login\":\"x\",\"name\":\"\",\"roles\":[\"no-such\"]}", "{\"councillor\":\"x\",\"mark\":\"NO\",\"at\":\"25:00\"}");

    private record Write(String method, String path, List<String> mediaTypes) {

        /** An address of something that does not exist. */
        String address() {
            return path.replaceAll("\\{step\\}", "drafted").replaceAll("\\{[^}]+\\}", "999999999");
        }

        String name() {
            return method + ' ' + path;
        }
    }

    @Test
    void whoMayReadOnlyIsForbiddenEveryWriteWhateverIsSent() {
        Api viewer = TestServer.api("viewer");
        List<Write> writes = writes();
        assertTrue(writes.size() > 60, () -> writes.size() + " writes");
        Map<String, String> wrong = new TreeMap<>();
        for (Write write : writes) {
            for (String mediaType : write.mediaTypes()) {
                for (String body : BODIES) {
                    Api.Answer answer = viewer.send(write.method(), write.address(), mediaType, body.getBytes(StandardCharsets.UTF_8));
                    if (answer.status() != 403) {
                        wrong.put(write.name() + ' ' + body, answer.status() + answer.text());
                    }
                }
            }
        }
        assertEquals(Map.of(), wrong);
    }

    /** A23: whoever may write is told that there is nothing, and not by an error of ours. */
    @Test
    void whoMayWriteIsToldThatThereIsNoSuchQuestion() {
        Api office = TestServer.api("general-affairs");
        String answer = "/api/answers/999999999";
        Map<String, String> bodies = new TreeMap<>();
        bodies.put("POST " + answer + "/updates", "{\"commandId\":\"%s\",\"update\":\"AAA=\"}");
        bodies.put("PUT " + answer + "/text", "{\"commandId\":\"%s\",\"text\":\"答\"}");
        bodies.put("POST " + answer + "/back-data/texts", "{\"commandId\":\"%s\",\"title\":\"題\",\"body\":\"文\"}");
        bodies.put("POST " + answer + "/comments", "{\"commandId\":\"%s\",\"body\":\"文\"}");
        bodies.put("POST " + answer + "/stamps", "{\"commandId\":\"%s\",\"step\":\"signed-off\",\"seq\":1}");
        bodies.put("POST " + answer + "/stamps/replacement", "{\"commandId\":\"%s\",\"words\":\"理由\"}");
        bodies.put("POST " + answer + "/stamps/return", "{\"commandId\":\"%s\",\"words\":\"理由\"}");
        bodies.put("POST " + answer + "/revisions/1/restoration", "{\"commandId\":\"%s\"}");
        bodies.put("DELETE " + answer + "/stamps/signed-off", "");
        bodies.put("POST /api/questions/999999999/move", "{\"commandId\":\"%s\",\"number\":\"\"}");
        bodies.put("POST /api/questions/999999999/assign", "{\"commandId\":\"%s\"}");
        bodies.put("PUT /api/questions/999999999", "{\"version\":0,\"subject\":\"\"}");
        bodies.forEach((request, body) -> {
            String[] parts = request.split(" ");
            Api.Answer told = office.send(parts[0], parts[1], "application/json",
                    body.formatted(UUID.randomUUID()).getBytes(StandardCharsets.UTF_8));
            assertEquals(404, told.status(), request + told.text());
        });
        Api.Answer file = office.send("POST", answer + "/back-data/files?name=a.txt&commandId=" + UUID.randomUUID(),
                "application/octet-stream", "a".getBytes(StandardCharsets.UTF_8));
        assertEquals(404, file.status(), file.text());
        assertEquals(404, TestServer.api("admin").post(answer + "/rebuild", Map.of()).status());
    }

    private static List<Write> writes() {
        JsonObject paths = TestServer.anonymous().get("/openapi").accepted().json().getAsJsonObject().getAsJsonObject("paths");
        List<Write> writes = new ArrayList<>();
        paths.entrySet().forEach(path -> path.getValue().getAsJsonObject().entrySet().stream()
                .filter(operation -> Set.of("post", "put", "delete").contains(operation.getKey()))
                .map(operation -> new Write(operation.getKey().toUpperCase(), path.getKey(), mediaTypes(operation.getValue())))
                .filter(write -> !OPEN.contains(write.name())).forEach(writes::add));
        return writes;
    }

    private static List<String> mediaTypes(JsonElement operation) {
        JsonObject body = operation.getAsJsonObject().getAsJsonObject("requestBody");
        return body == null ? List.of("application/json") : List.copyOf(body.getAsJsonObject("content").keySet());
    }
}
