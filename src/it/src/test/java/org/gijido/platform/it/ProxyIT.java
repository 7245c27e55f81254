package org.gijido.platform.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;

import com.google.gson.JsonParser;
import org.gijido.it.Nginx;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** S11: what the example of a proxy says while no server listens behind it. */
class ProxyIT {

    @TempDir
    private Path folder;

    @BeforeEach
    void needNginx() {
        assumeTrue(Nginx.isInstalled(), "nginx is not installed");
    }

    @Test
    void aProgramIsToldToComeAgainWhileTheServerStarts() throws Exception {
        try (Nginx nginx = Nginx.start(folder, Nginx.freePort())) {
            HttpResponse<String> answer = get(nginx, "/api/me");
            assertEquals(503, answer.statusCode());
            assertEquals("5", answer.headers().firstValue("Retry-After").orElse(""));
            assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"));
            assertEquals(503, JsonParser.parseString(answer.body()).getAsJsonObject().get("status").getAsInt());
        }
    }

    @Test
    void aPersonSeesOneCalmPageThatLooksAgain() throws Exception {
        try (Nginx nginx = Nginx.start(folder, Nginx.freePort())) {
            HttpResponse<String> answer = get(nginx, "/ballots/tablet.xhtml?sitting=1");
            assertEquals(503, answer.statusCode());
            assertEquals("text/html; charset=utf-8", answer.headers().firstValue("Content-Type").orElse(""));
            assertTrue(answer.body().contains("準備しています") && answer.body().contains("http-equiv=\"refresh\""), answer.body());
        }
    }

    private static HttpResponse<String> get(Nginx nginx, String path) throws Exception {
        try (HttpClient client = nginx.client("127.0.0.1").build()) {
            return client.send(HttpRequest.newBuilder(nginx.url().resolve(path)).build(), BodyHandlers.ofString());
        }
    }
}
