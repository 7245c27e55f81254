package org.gijido.commands.it;

import java.util.List;
import java.util.Map;

import org.gijido.it.Api;
import org.gijido.it.TestServer;

/** A second account with the rights of a role, for the time of a test. */
record Twin(long id, Api api) implements AutoCloseable {

    static Twin of(String role) {
        Api admin = TestServer.api("admin");
        long id = admin.post("/api/accounts", Map.of("login", role + "-" + System.nanoTime(), "name", "試験 次郎",
                "roles", List.of(role))).accepted().json().getAsJsonObject().get("id").getAsLong();
        String token = admin.post("/api/accounts/" + id + "/tokens", Map.of("name", "test")).accepted()
                .json().getAsJsonObject().get("token").getAsString();
        return new Twin(id, TestServer.withToken(token));
    }

    @Override
    public void close() {
        TestServer.api("admin").post("/api/accounts/" + id + "/disable", Map.of()).accepted();
    }
}
