package org.gijido.access.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.google.gson.JsonObject;
import org.gijido.it.Api;
import org.gijido.it.Api.Answer;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What REST gives to whom. */
class AccessIT {

    @Test
    void aStrangerIsToldToSignInAsAProblemInJapanese() {
        Answer answer = TestServer.anonymous().get("/api/sessions");
        assertEquals(401, answer.status());
        assertTrue(answer.header("Content-Type").startsWith("application/problem+json"));
        assertTrue(answer.json().getAsJsonObject().get("title").getAsString().contains("ログイン"));
    }

    @Test
    void aTokenWorksUntilItIsRevoked() {
        Api viewer = TestServer.api("viewer");
        JsonObject made = viewer.post("/api/tokens", Map.of("name", "試験")).accepted().json().getAsJsonObject();
        String token = made.get("token").getAsString();
        assertEquals(200, TestServer.withToken(token).get("/api/sessions").status());
        assertFalse(viewer.get("/api/tokens").accepted().text().contains(token), "a token is shown once");
        viewer.delete("/api/tokens/" + made.get("id").getAsLong()).accepted();
        assertEquals(401, TestServer.withToken(token).get("/api/sessions").status());
    }

    @Test
    void nobodyRevokesAnothersToken() {
        long id = TestServer.api("viewer").post("/api/tokens", Map.of("name", "試験")).accepted()
                .json().getAsJsonObject().get("id").getAsLong();
        assertEquals(404, TestServer.api("drafter").delete("/api/tokens/" + id).status());
        TestServer.api("viewer").delete("/api/tokens/" + id).accepted();
    }

    static Stream<String> notAdmin() {
        return Stream.of("secretariat", "general-affairs", "drafter", "division-head", "department-head", "vice-mayor",
                "mayor", "councillor", "viewer");
    }

    @ParameterizedTest
    @MethodSource("notAdmin")
    void onlyTheAdministratorOpensAccounts(String role) {
        Map<String, ?> account = Map.of("login", "intruder", "name", "侵入", "roles", List.of("admin"));
        assertEquals(403, TestServer.api(role).post("/api/accounts", account).status());
        assertEquals(403, TestServer.api(role).get("/api/accounts/export.csv").status());
        assertEquals(403, TestServer.api(role).get("/api/accounts").status());
    }

    @Test
    void theListIsSavedWithItsSearch() {
        String saved = TestServer.api("admin").get("/api/accounts/export.csv?q=general").accepted().text();
        assertTrue(saved.lines().skip(1).allMatch(line -> line.contains("general")), saved);
        assertTrue(saved.contains("general-affairs,辻 翔太,総務課,"), saved);
    }

    @Test
    void aRoleNobodyHasIsRefused() {
        Map<String, ?> account = Map.of("login", "x" + System.nanoTime(), "name", "試験", "roles", List.of("emperor"));
        Answer answer = TestServer.api("admin").post("/api/accounts", account);
        assertEquals(400, answer.status());
        assertTrue(answer.text().contains("emperor"), answer.text());
    }

    @Test
    void brokenJsonIsAProblemAndNoFailure() {
        Answer answer = TestServer.api("admin").post("/api/accounts", "application/json", "{\"login\":".getBytes());
        assertEquals(400, answer.status());
        assertTrue(answer.header("Content-Type").startsWith("application/problem+json"), answer.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/signin.xhtml", "/api/sessions", "/health/ready"})
    void everyAnswerCarriesTheStrictHeaders(String path) {
        Answer answer = TestServer.anonymous().get(path);
        assertEquals("nosniff", answer.header("X-Content-Type-Options"), path);
        assertEquals("SAMEORIGIN", answer.header("X-Frame-Options"), path);
    }

    @Test
    void pagesAllowNoInlineScript() {
        String policy = TestServer.anonymous().get("/signin.xhtml").header("Content-Security-Policy");
        String scripts = Stream.of(policy.split(";")).map(String::strip).filter(part -> part.startsWith("script-src")).findFirst()
                .orElse("");
        assertTrue(scripts.contains("'self'"), policy);
        assertFalse(scripts.contains("unsafe"), policy);
    }

    @Test
    void problemsSpeakTheLanguageTheProgramAsksFor() {
        Answer answer = TestServer.api("viewer").get("/api/accounts");
        assertTrue(answer.text().contains("権限"), answer.text());
    }
}
