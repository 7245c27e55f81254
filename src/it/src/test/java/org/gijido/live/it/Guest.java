package org.gijido.live.it;

import java.util.List;
import java.util.Map;

import org.gijido.it.Api;
import org.gijido.it.TestServer;

/** An account of a test's own, so that no other test loses its people. */
record Guest(long id, String token) implements AutoCloseable {

    static Guest open(String login) {
        Api admin = TestServer.api("admin");
        long id = admin.post("/api/accounts", Map.of("login", login + "-" + System.nanoTime(), "name", "試験 太郎",
                "roles", List.of("viewer"))).accepted().json().getAsJsonObject().get("id").getAsLong();
        String token = admin.post("/api/accounts/" + id + "/tokens", Map.of("name", "test")).accepted()
                .json().getAsJsonObject().get("token").getAsString();
        return new Guest(id, token);
    }

    void disable() {
        TestServer.api("admin").post("/api/accounts/" + id + "/disable", Map.of()).accepted();
    }

    @Override
    public void close() {
        disable();
    }
}
