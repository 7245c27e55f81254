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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S3: rights, then existence, then input, whatever is asked for. */
class RightsFirstIT {

    /** What everybody does with their own. */
    private static final Set<String> OPEN = Set.of("POST /api/live/ticket", "POST /api/sign-out", "POST /api/tokens",
            "DELETE /api/tokens/{id}", "PUT /api/me/single-keys", "POST /api/notices/read", "PUT /api/notices/settings",
            "POST /api/approvals", "PUT /api/approvals/{id}", "DELETE /api/approvals/{id}", "POST /api/approvals/{id}/acts",
            "PUT /api/approvals/{id}/paper-round", "POST /api/approvals/{id}/paper-round/scans",
            "DELETE /api/approvals/{id}/paper-round/scans/{scan}",
            "PUT /api/approvals/{id}/related/{other}", "DELETE /api/approvals/{id}/related/{other}",
            "PUT /api/approvals/{id}/related/{other}/branch", "DELETE /api/approvals/{id}/related/{other}/branch",
            "PUT /api/approvals/{id}/writer", "DELETE /api/approvals/{id}/writer",
            "POST /api/approvals/{document}/files", "POST /api/approvals/{document}/files/{file}/versions",
            "PUT /api/approvals/{document}/files/{file}/place", "DELETE /api/approvals/{document}/files/{file}",
            "POST /api/uploads", "PUT /api/uploads/{upload}",
            "POST /api/approvals/{id}/stamps", "PUT /api/approvals/{id}/seen",
            "POST /api/forms/{code}/versions/{version}/reading");
    private static final List<String> BODIES = List.of("", "{",
            "{\"commandId\":7,\"login\":\"x\",\"name\":\"\",\"roles\":[\"no-such\"],\"mark\":\"NO\"}");

    private record Write(String method, String path, String mediaType) {

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
            for (String body : write.method().equals("DELETE") ? List.of("") : BODIES) {
                Api.Answer answer = viewer.send(write.method(), write.address(), write.mediaType(),
                        body.getBytes(StandardCharsets.UTF_8));
                if (answer.status() != 403) {
                    wrong.put(write.name() + ' ' + body, answer.status() + answer.text());
                }
            }
        }
        assertEquals(Map.of(), wrong);
    }

    /** The same where something is read: neither what exists nor what may be asked for is told. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/sessions/999999999/questions?state=x", "/api/sessions/1/questions?page=x",
            "/api/questions/999999999",
            "/api/answers/999999999", "/api/answers/999999999/comments", "/api/answers/999999999/back-data",
            "/api/answers/999999999/stamps",
            "/api/answers/1/stamps/999999999/difference", "/api/answers/1/revisions?page=x", "/api/accounts?page=x",
            "/api/accounts/tokens?page=x"})
    void whoMayNotReadIsForbiddenWhateverIsAskedFor(String path) {
        assertEquals(403, TestServer.api("councillor").get(path).status());
    }

    /** Whoever has the right is told what is wrong with what was sent; no body is an error of ours. */
    @Test
    void noBodyIsAnErrorOfOurs() {
        Map<String, String> wrong = new TreeMap<>();
        for (String role : List.of("admin", "general-affairs", "secretariat")) {
            Api api = TestServer.api(role);
            for (Write write : writes().stream().filter(write -> !write.method().equals("DELETE")).toList()) {
                for (String body : List.of("{}", "null", "[null]")) {
                    int status = api
                            .send(write.method(), write.address(), write.mediaType(), body.getBytes(StandardCharsets.UTF_8))
                            .status();
                    if (status == 403) {
                        break;
                    }
                    if (status >= 500) {
                        wrong.put(role + ' ' + write.name() + ' ' + body, Integer.toString(status));
                    }
                }
            }
        }
        assertEquals(Map.of(), wrong);
    }

    /** What is not what the body has there is refused by its name; nothing is read as false or 0. */
    @Test
    void aFieldOfAnotherTypeIsRefusedByItsName() {
        for (String body : List.of("{\"on\":1}", "{\"on\":\"true\"}", "{\"on\":null}", "{}", "[]", "true", "")) {
            Api.Answer answer = TestServer.api("viewer").send("PUT", "/api/me/single-keys", "application/json",
                    body.getBytes(StandardCharsets.UTF_8));
            assertEquals(400, answer.status(), body + answer.text());
            assertTrue(!body.contains("1") || answer.text().contains("「on」"), answer::text);
        }
        assertEquals(204, TestServer.api("viewer").put("/api/me/single-keys", Map.of("on", true)).status());
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
                .map(operation -> new Write(operation.getKey().toUpperCase(), path.getKey(), mediaType(operation.getValue())))
                .filter(write -> !OPEN.contains(write.name())).forEach(writes::add));
        return writes;
    }

    private static String mediaType(JsonElement operation) {
        JsonObject body = operation.getAsJsonObject().getAsJsonObject("requestBody");
        return body == null ? "application/json" : body.getAsJsonObject("content").keySet().iterator().next();
    }
}
