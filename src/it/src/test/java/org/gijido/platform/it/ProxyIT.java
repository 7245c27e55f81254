package org.gijido.platform.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import com.google.gson.JsonParser;

import org.gijido.it.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** S11: what the example of a proxy says while no server listens behind it; without TLS, on a port of the test's own. */
class ProxyIT {

    private static final Path NGINX = Path.of("/usr/sbin/nginx");

    @TempDir
    private Path folder;
    private int port;

    @BeforeEach
    void choosePort() throws IOException {
        assumeTrue(Files.isExecutable(NGINX), "nginx is not installed");
        port = freePort();
    }

    @Test
    void aProgramIsToldToComeAgainWhileTheServerStarts() throws Exception {
        Process nginx = start(freePort());
        try {
            HttpResponse<String> answer = get("/api/me");
            assertEquals(503, answer.statusCode());
            assertEquals("5", answer.headers().firstValue("Retry-After").orElse(""));
            assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"));
            assertEquals(503, JsonParser.parseString(answer.body()).getAsJsonObject().get("status").getAsInt());
        } finally {
            nginx.destroy();
        }
    }

    @Test
    void aPersonSeesOneCalmPageThatLooksAgain() throws Exception {
        Process nginx = start(freePort());
        try {
            HttpResponse<String> answer = get("/ballots/tablet.xhtml?sitting=1");
            assertEquals(503, answer.statusCode());
            assertEquals("text/html; charset=utf-8", answer.headers().firstValue("Content-Type").orElse(""));
            assertTrue(answer.body().contains("準備しています") && answer.body().contains("http-equiv=\"refresh\""), answer.body());
        } finally {
            nginx.destroy();
        }
    }

    @Test
    void theServersOwnAnswersPassUnchanged() throws Exception {
        Process nginx = start(TestServer.url().getPort());
        try {
            HttpResponse<String> answer = get("/api/me");
            assertEquals(401, answer.statusCode());
            assertTrue(answer.body().contains("access.error.signInFirst"), answer.body());
        } finally {
            nginx.destroy();
        }
    }

    private HttpResponse<String> get(String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(), BodyHandlers.ofString());
        }
    }

    private Process start(int upstream) throws Exception {
        Path proxy = TestServer.sources().resolve("deploy/proxy");
        String site = Files.readString(proxy.resolve("nginx.conf.example"))
                .replaceFirst("(?s)server \\{\\s+listen 80;.*?\\n}\\n", "")
                .replace("listen 443 ssl;", "listen 127.0.0.1:" + port + ";")
                .replaceAll("(?m)^\\s*(ssl_|http2 ).*$", "")
                .replace("http://127.0.0.1:8080", "http://127.0.0.1:" + upstream)
                .replace("/srv/gijido/proxy", proxy.toString());
        Path settings = Files.writeString(folder.resolve("nginx.conf"), "daemon off;\npid " + folder + "/pid;\nerror_log stderr;\nevents {}\nhttp {\n"
                + "access_log off;\nclient_body_temp_path " + folder + ";\nproxy_temp_path " + folder + ";\n" + site + "\n}\n");
        Process nginx = new ProcessBuilder(NGINX.toString(), "-p", folder.toString(), "-c", settings.toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
        for (int wait = 0; wait < 100 && !listens(); wait++) {
            assertTrue(nginx.isAlive(), () -> log());
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return nginx;
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("log"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private boolean listens() {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
