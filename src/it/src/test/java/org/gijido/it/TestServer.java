package org.gijido.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import com.google.gson.Gson;

/** The server that {@code deploy/run} started for this run, as its {@code server.properties} describes it. */
public final class TestServer {

    /** One person of the demo city, with all that is needed to act for them. */
    public record Account(String login, String password, String token, String role, String name) {
    }

    private TestServer() {
    }

    public static URI url() {
        return URI.create(setting("gijido.url"));
    }

    /** The directory of {@code deploy/run}. */
    public static Path directory() {
        return Path.of(setting("gijido.dir"));
    }

    /** The top folder of the sources. */
    public static Path sources() {
        return Path.of(setting("gijido.root"));
    }

    /** Files beside the sources that not every machine has: published records to import and measure with. */
    public static Optional<Path> sharedData(String file) {
        return Optional.of(sources().resolveSibling("shared").resolve("data").resolve(file)).filter(Files::isRegularFile);
    }

    public static List<Account> accounts() {
        try {
            return List.of(new Gson().fromJson(Files.readString(directory().resolve("demo-accounts.json")), Account[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param role as the API writes it: {@code general-affairs} */
    public static Account account(String role) {
        return accounts().stream().filter(account -> account.role().equals(role)).findFirst()
                .orElseThrow(() -> new AssertionError("the demo city has no " + role));
    }

    public static Api api(String role) {
        return new Api(url(), account(role).token());
    }

    public static Api withToken(String token) {
        return new Api(url(), token);
    }

    /** Without a token: what a stranger sees. */
    public static Api anonymous() {
        return new Api(url(), null);
    }

    /** The server's own administration, without its password. */
    public static Api admin() {
        return new Api(URI.create("http://localhost:" + setting("gijido.admin.port")), null);
    }

    /** A question of the demo city's running session that the drafter's division answers. */
    public static long someQuestion() {
        String division = api("drafter").get("/api/me").accepted().json().getAsJsonObject().getAsJsonArray("posts").get(0)
                .getAsJsonObject().get("divisionId").getAsString();
        return api("drafter").get("/api/sessions/" + currentSession() + "/questions?size=1&division=" + division).accepted()
                .json().getAsJsonObject().getAsJsonArray("rows").get(0).getAsJsonObject().get("id").getAsLong();
    }

    /** The session that the demo city is in. */
    public static long currentSession() {
        for (var session : api("viewer").get("/api/sessions").accepted().json().getAsJsonArray()) {
            if (session.getAsJsonObject().get("current").getAsBoolean()) {
                return session.getAsJsonObject().get("id").getAsLong();
            }
        }
        throw new AssertionError("the demo city has no running session");
    }

    /** The sitting in which the running session of the demo city decides: the last one with an order of business. */
    public static long someDecidingSitting() throws SQLException {
        try (Connection connection = database(); var statement = connection.createStatement();
                var row = statement.executeQuery("select i.sitting_id from agenda_items i join sittings s on s.id = i.sitting_id"
                        + " where not s.rehearsal order by s.held_on < '2091-01-01' desc, s.held_on desc limit 1")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Looks at the truth itself, beside the application. */
    public static Connection database() throws SQLException {
        return database("gijido");
    }

    /** @param name a schema; the account may make its own when they begin with {@code gijido} */
    public static Connection database(String name) throws SQLException {
        return DriverManager.getConnection(databaseUrl(name), "gijido", databasePassword());
    }

    public static String databasePassword() {
        return setting("gijido.database.password");
    }

    public static String databaseUrl(String name) {
        return "jdbc:mariadb://127.0.0.1:" + setting("gijido.database.port") + "/" + name + "?sslMode=disable";
    }

    static String setting(String name) {
        return Optional.ofNullable(System.getProperty(name))
                .orElseThrow(() -> new IllegalStateException(
                        name + " is not set: run deploy/verify, or mvn verify -Dgijido.dir=… beside deploy/run"));
    }
}
