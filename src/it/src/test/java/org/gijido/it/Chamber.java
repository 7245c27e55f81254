package org.gijido.it;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.google.gson.JsonObject;
import org.gijido.client.VotingClient;

/**
 * A council of a test's own: as many members as it wants, on a day before the demo city's council was elected, with an
 * account and a token each. Seat 1 presides. Everything is gone when the test is over, and the council's rules are those of
 * before again.
 */
public final class Chamber implements AutoCloseable {

    /** A member. @param login signs in with the password of the demo city's councillor */
    public record Member(int seat, long councillor, long person, long account, String login, String name, String group,
            String token) {

        public Api api() {
            return TestServer.withToken(token);
        }

        /** To sign in with, at a browser. */
        public TestServer.Account signIn() {
            return new TestServer.Account(login, TestServer.account("councillor").password(), token, "councillor", name);
        }
    }

    /** A vote and the attempt. */
    public record Opened(long vote, int round) {
    }

    /** The usual rules with what a test wants otherwise. */
    public static final class Rules {

        private final Map<String, Object> values = new HashMap<>(Map.of("change_before_closing", true, "not_pressed", "AGAINST",
                "abstain_button", true, "abstentions_in_base", true, "objectors", 1, "closing_grace_millis", 0, "while_open",
                "COUNTS", "names_shown", "AT_CLOSING"));

        public Rules with(String column, Object value) {
            values.put(column, value);
            return this;
        }
    }

    private static final LocalDate BEGINNING = LocalDate.of(1992, 1, 1);
    private static final String[] TABLES = {"late_ballots", "two_person_acts", "manual_ballots", "elected_members",
            "secret_contents", "secret_turnout", "secret_urns",
            "ballots", "round_seats", "vote_rounds", "vote_items"};

    private final long session;
    private final long sitting;
    private final List<Member> members = new ArrayList<>();
    private final Api clerk;
    private final Api secondClerk;
    private final TestServer.Account secondAccount;
    private final List<Long> accounts = new ArrayList<>();
    private final List<Long> versions = new ArrayList<>();

    private Chamber(int size, List<String> names, List<String> groups) throws SQLException {
        try (Connection database = TestServer.database(); Statement sql = database.createStatement()) {
            long number = one(sql,
                    "select coalesce(max(number), 0) + 1 from council_sessions where session_year = " + BEGINNING.getYear());
            LocalDate day = BEGINNING.plusDays(number);
            session = insert(database,
                    "insert into council_sessions (kind, session_year, session_month, number, name, opens_on, closes_on, version)"
                            + " values ('EXTRAORDINARY', " + BEGINNING.getYear() + ", 1, " + number + ", '試験の会期" + number + "', '"
                            + day + "', '" + day + "', 0)");
            sitting = insert(database,
                    "insert into sittings (session_id, held_on, opens_at, title, version) values (" + session + ", '" + day
                            + "', '10:00', '試験の本会議', 0)");
            String hash = "(select password_hash from accounts a where a.login = '" + TestServer.account("councillor").login()
                    + "')";
            for (int seat = 1; seat <= size; seat++) {
                members.add(member(database, number, day, seat, names.get(seat - 1), groups.get(seat - 1), hash));
            }
            String second = "試験書記" + number;
            String token = account(database, second, null, "SECRETARIAT", hash);
            secondClerk = TestServer.withToken(token);
            secondAccount = new TestServer.Account(second, TestServer.account("councillor").password(), token, "secretariat",
                    second);
        }
        clerk = TestServer.api("secretariat");
        rules(new Rules());
    }

    /** A council of so many, in three groups. */
    public static Chamber of(int size) {
        List<String> names = new ArrayList<>();
        List<String> groups = new ArrayList<>();
        for (int seat = 1; seat <= size; seat++) {
            names.add("議員 " + seat);
            groups.add(List.of("青葉会", "市民の声", "未来").get(seat % 3));
        }
        return of(names, groups);
    }

    /** With these names, seat by seat. @param names family and given name with a space */
    public static Chamber of(List<String> names, List<String> groups) {
        try {
            return new Chamber(names.size(), names, groups);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Settles a version of the rules with as many seats as there are members. */
    public Chamber rules(Rules rules) {
        sql("insert into council_rules (version, seats, change_before_closing, not_pressed, abstain_button, abstentions_in_base, objectors, closing_grace_millis,"
                + " while_open, names_shown, settled_by, settled_at) select coalesce(max(version), 0) + 1, "
                + Math.max(1, members.size()) + ", "
                + rules.values.get("change_before_closing") + ", '" + rules.values.get("not_pressed") + "', "
                + rules.values.get("abstain_button") + ", "
                + rules.values.get("abstentions_in_base") + ", " + rules.values.get("objectors") + ", "
                + rules.values.get("closing_grace_millis") + ", '" + rules.values.get("while_open") + "', '"
                + rules.values.get("names_shown") + "', '試験', now(6) from council_rules");
        versions.add(count("select max(version) from council_rules"));
        return this;
    }

    /** Everybody is here, seat 1 presides, the sitting is open. */
    public Chamber begin() {
        clerk.post("/api/sittings/" + sitting + "/attendance/all", Map.of()).accepted();
        return opened();
    }

    /** Opened with those who are marked: whoever has seat 1 presides. */
    public Chamber opened() {
        clerk.post("/api/sittings/" + sitting + "/presiding", Map.of("councillor", members.getFirst().councillor())).accepted();
        clerk.post("/api/sittings/" + sitting + "/opening", Map.of()).accepted();
        return this;
    }

    public void mark(int seat, String mark) {
        clerk.post("/api/sittings/" + sitting + "/attendance", Map.of("councillor", member(seat).councillor(), "mark", mark))
                .accepted();
    }

    /** The language that the member chose. */
    public void language(int seat, String language) {
        sql("update accounts set language = '" + language + "' where id = " + member(seat).account());
    }

    public void recuse(long item, int seat) {
        clerk.post("/api/agenda-items/" + item + "/recusals", Map.of("councillor", member(seat).councillor(), "recused", true))
                .accepted();
    }

    /** A bill with a title; the usual way. */
    public long bill(String number) {
        return item(Map.of("kind", "BILL", "number", number, "title", number + "の条例の制定について", "proposer", "市長"));
    }

    /** @param item as {@code POST …/agenda-items} takes it */
    public long item(Map<String, ?> item) {
        return clerk.post("/api/sittings/" + sitting + "/agenda-items", item).accepted().json().getAsJsonObject().get("id")
                .getAsLong();
    }

    public Opened open(long item) {
        JsonObject opened = clerk.post("/api/agenda-items/" + item + "/vote/open", Map.of("commandId", UUID.randomUUID()))
                .accepted().json().getAsJsonObject();
        return new Opened(opened.get("vote").getAsLong(), opened.get("round").getAsInt());
    }

    /** Closes whoever is missing. @return what was counted */
    public JsonObject close(Opened vote) {
        return clerk.post("/api/votes/" + vote.vote() + "/close", Map.of("round", vote.round(), "evenIfMissing", true)).accepted()
                .json().getAsJsonObject();
    }

    /** Declares with the proposed sentence. @return the sentence */
    public String declare(Opened vote) {
        String sentence = result().get("sentence").getAsString();
        clerk.post("/api/votes/" + vote.vote() + "/declare", Map.of("round", vote.round(), "sentence", sentence)).accepted();
        return sentence;
    }

    /** Members object to what was declared; a second clerk confirms. */
    public void object(Opened vote) {
        confirm(clerk.post("/api/votes/" + vote.vote() + "/objection",
                Map.of("round", vote.round(), "objectors", 1, "reason", "異議の申出")).accepted());
    }

    /** Two clerks make the round void. */
    public void reset(Opened vote) {
        clerk.post("/api/votes/" + vote.vote() + "/reset", Map.of("round", vote.round(), "reason", "試験のやり直し")).accepted();
        secondClerk.post("/api/votes/" + vote.vote() + "/reset/confirm", Map.of("round", vote.round())).accepted();
    }

    /** A second clerk confirms what was asked for. @param asked the answer with its id */
    public void confirm(Api.Answer asked) {
        secondClerk.post("/api/two-person-acts/" + asked.json().getAsJsonObject().get("id").getAsLong() + "/confirm", Map.of())
                .accepted();
    }

    /** Whoever has seat 1 presides and breaks the tie. */
    public void casting(Opened vote, boolean inFavour) {
        member(1).api().post("/api/votes/" + vote.vote() + "/casting", Map.of("round", vote.round(), "inFavour", inFavour))
                .accepted();
    }

    /** The chamber's state as the clerk sees it. */
    public JsonObject state() {
        return clerk.get("/api/sittings/" + sitting + "/chamber").accepted().json().getAsJsonObject();
    }

    public JsonObject result() {
        return state().getAsJsonObject("vote").getAsJsonObject("result");
    }

    public VotingClient tablet(int seat) {
        return tablet(seat, UUID.nameUUIDFromBytes(("device of " + member(seat).account()).getBytes(StandardCharsets.UTF_8)));
    }

    public VotingClient tablet(int seat, UUID device) {
        return VotingClient.connect(TestServer.url(), member(seat).token(), sitting, device);
    }

    public VotingClient tablet(int seat, URI server) {
        return VotingClient.connect(server, member(seat).token(), sitting,
                UUID.nameUUIDFromBytes(("device of " + member(seat).account()).getBytes(StandardCharsets.UTF_8)));
    }

    public Member member(int seat) {
        return members.get(seat - 1);
    }

    public List<Member> members() {
        return List.copyOf(members);
    }

    public long sitting() {
        return sitting;
    }

    public long session() {
        return session;
    }

    public Api clerk() {
        return clerk;
    }

    public Api secondClerk() {
        return secondClerk;
    }

    /** The second clerk, to sign in at a browser. */
    public TestServer.Account secondAccount() {
        return secondAccount;
    }

    /** Changes something behind the application's back. */
    public static void run(String statement) {
        sql(statement);
    }

    /** Looks past the application. */
    public static long count(String query) {
        try (Connection database = TestServer.database(); Statement sql = database.createStatement()) {
            return one(sql, query);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes past the application. @return how many rows */
    public static int change(String statement) {
        try (Connection database = TestServer.database(); Statement sql = database.createStatement()) {
            return sql.executeUpdate(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try (Connection database = TestServer.database(); Statement sql = database.createStatement()) {
            sql.execute("set foreign_key_checks = 0");
            for (String table : TABLES) {
                sql.execute(
                        "delete from " + table + " where vote_id in (select id from votes where sitting_id = " + sitting + ")");
            }
            for (String table : List.of("votes", "recusals", "roll_marks", "rolls", "sitting_records", "sitting_record_heads")) {
                sql.execute("delete from " + table + " where sitting_id = " + sitting);
            }
            sql.execute(
                    "delete from voting_memos where item_id in (select id from agenda_items where sitting_id = " + sitting + ")");
            sql.execute("delete from item_endings where sitting_id = " + sitting);
            sql.execute("delete from agenda_items where sitting_id = " + sitting);
            sql.execute("delete from sittings where session_id = " + session);
            sql.execute("delete from council_sessions where id = " + session);
            people(sql);
            // Left behind they would make the page of the rules longer with every test.
            for (long version : versions) {
                sql.execute("delete from council_rules where version = " + version
                        + " and version not in (select rules_version from vote_rounds)");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void people(Statement sql) throws SQLException {
        String persons = members.isEmpty() ? "0"
                : members.stream().map(member -> Long.toString(member.person())).reduce((a, b) -> a + "," + b).orElseThrow();
        String owned = accounts.isEmpty() ? "0"
                : accounts.stream().map(Object::toString).reduce((a, b) -> a + "," + b).orElseThrow();
        sql.execute("delete from group_memberships where councillor_id in (select id from councillors where person_id in ("
                + persons + "))");
        sql.execute("delete from councillor_seats where councillor_id in (select id from councillors where person_id in ("
                + persons + "))");
        sql.execute("delete from councillors where person_id in (" + persons + ")");
        sql.execute("delete from voting_devices where person_id in (" + persons + ")");
        for (String table : List.of("account_roles", "api_tokens", "live_tickets", "sign_ins", "known_devices")) {
            sql.execute("delete from " + table + " where account_id in (" + owned + ")");
        }
        sql.execute("delete from accounts where id in (" + owned + ")");
        sql.execute("delete from person_names where person_id in (" + persons + ")");
        sql.execute("delete from persons where id in (" + persons + ")");
    }

    private Member member(Connection database, long number, LocalDate day, int seat, String name, String group, String hash)
            throws SQLException {
        String key = "試験" + number + "-" + seat;
        String[] parts = (name + " ").split(" ", 2);
        long person = insert(database, "insert into persons (staff_number) values ('" + key + "')");
        insert(database,
                "insert into person_names (person_id, family, given, family_kana, given_kana, search_key, valid_from, valid_to) values ("
                        + person
                        + ", '" + parts[0] + "', '" + parts[1].strip() + "', 'しけん', 'ぎいん', '', '1990-01-01', '9999-12-31')");
        long councillor = insert(database, "insert into councillors (person_id) values (" + person + ")");
        insert(database,
                "insert into councillor_seats (councillor_id, seat_number, valid_from, valid_to) values (" + councillor + ", "
                        + seat + ", '" + day
                        + "', '" + day.plusDays(1) + "')");
        sqlOn(database, "insert ignore into parliamentary_groups (name, sort_order) values ('" + group + "', 90)");
        insert(database,
                "insert into group_memberships (councillor_id, group_id, valid_from, valid_to) select " + councillor + ", id, '"
                        + day + "', '"
                        + day.plusDays(1) + "' from parliamentary_groups where name = '" + group + "'");
        String token = account(database, key, person, "COUNCILLOR", hash);
        return new Member(seat, councillor, person, accounts.getLast(), key, name, group, token);
    }

    private String account(Connection database, String login, Long person, String role, String hash) throws SQLException {
        long account = insert(database,
                "insert into accounts (login, person_id, display_name, shared, disabled, password_hash, must_change, epoch, language, text_size, version)"
                        + " select '" + login + "', " + person + ", '" + login + "', false, false, " + hash
                        + ", false, 0, 'ja', 'standard', 0");
        accounts.add(account);
        sqlOn(database, "insert into account_roles (account_id, role) values (" + account + ", '" + role + "')");
        String token = UUID.randomUUID() + "-" + login.hashCode();
        try (PreparedStatement insert = database.prepareStatement(
                "insert into api_tokens (account_id, name, token_hash, created_at) values (?, '試験', ?, now(6))")) {
            insert.setLong(1, account);
            insert.setBytes(2, sha256(token));
            insert.executeUpdate();
        }
        return token;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void sql(String statement) {
        try (Connection database = TestServer.database()) {
            sqlOn(database, statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sqlOn(Connection database, String statement) throws SQLException {
        try (Statement sql = database.createStatement()) {
            sql.executeUpdate(statement);
        }
    }

    private static long insert(Connection database, String statement) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement(statement, Statement.RETURN_GENERATED_KEYS)) {
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                return keys.next() ? keys.getLong(1) : 0;
            }
        }
    }

    private static long one(Statement sql, String query) throws SQLException {
        try (ResultSet rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
