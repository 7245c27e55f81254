package org.gijido.it;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Documents of the division 情報政策課 of the demo city: its section head drafts, its head approves, the head of the department
 * decides on the use of the city's name (後援名義); deputies stand between them.
 */
public final class Approving {

    private static final String MATTER = "patronage";

    /** Made once for all tests that only look. */
    private static Long shown;
    private static Long shownDraft;

    private Approving() {}

    /** One to look at; it waits for the head of the division. */
    static synchronized long shown() {
        shown = shown == null ? Long.valueOf(submitted("秋のまつりの後援名義の使用を承認する件")) : shown;
        return shown;
    }

    /** A draft to look at. */
    static synchronized long shownDraft() {
        shownDraft = shownDraft == null ? Long.valueOf(draft("秋のまつりの後援名義の使用を承認する件")) : shownDraft;
        return shownDraft;
    }

    /** A document that waits for the head of the division; the deputy before has approved. */
    public static long submitted(String subject) {
        long id = draft(subject);
        act("drafter", id, "SUBMIT", 1, "");
        passDeputies(id);
        return id;
    }

    /** A document that waits for the head of the department. */
    public static long approved(String subject) {
        long id = submitted(subject);
        act("division-head", id, "APPROVE", 1, "");
        passDeputies(id);
        return id;
    }

    /** Deputies have no account of the demo city; they approve by one that is there only for that. */
    public static void passDeputies(long id) {
        String waiting = "select p.person_id, d.version from approval_steps s join approval_documents d on d.id = s.document_id"
                + " join posts p on p.unit_id = s.unit_id and p.post_rank = s.post_rank and p.valid_to > curdate()"
                + " where s.state = 'WAITING' and s.post_rank like 'DEPUTY%' and d.id = " + id;
        try (var database = TestServer.database(); Statement sql = database.createStatement()) {
            var found = sql.executeQuery(waiting);
            if (found.next()) {
                approveAs(found.getLong(1), id, found.getInt(2));
                passDeputies(id);
            }
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    /** Tokens of people are made by themselves only: the account becomes theirs afterwards. */
    private static void approveAs(long person, long id, int version) throws SQLException {
        Api admin = TestServer.api("admin");
        long account = admin
                .post("/api/accounts",
                        Map.of("login", "deputy-" + System.nanoTime(), "name", "試験 代理", "roles", List.of("division-head")))
                .accepted().json().getAsJsonObject().get("id").getAsLong();
        String token = admin.post("/api/accounts/" + account + "/tokens", Map.of("name", "test")).accepted().json()
                .getAsJsonObject().get("token").getAsString();
        Chamber.sql("update accounts set person_id = " + person + " where id = " + account);
        act(TestServer.withToken(token), id, "APPROVE", version, "");
        admin.post("/api/accounts/" + account + "/disable", Map.of()).accepted();
    }

    /** A draft, kept once. */
    public static long draft(String subject) {
        layTable();
        return TestServer.api("drafter")
                .post("/api/approvals", Map.of("commandId", UUID.randomUUID().toString(), "subject", subject,
                        "proposal", "次のとおり使用を承認してよろしいか伺います。\n催し：秋のまつり", "reason", "市民の文化に役立つため", "matter", MATTER))
                .accepted().json().getAsJsonObject().get("id").getAsLong();
    }

    /** Does it; its refusal fails the test. */
    public static void act(String role, long id, String act, int version, String note) {
        act(TestServer.api(role), id, act, version, note);
    }

    private static void act(Api hand, long id, String act, int version, String note) {
        hand.post("/api/approvals/" + id + "/acts", Map.of("commandId", UUID.randomUUID().toString(), "act", act,
                "version", version, "note", note)).accepted();
    }

    /** Where it stands, as the drafter sees it. */
    public static String state(long id) {
        return TestServer.api("drafter").get("/api/approvals/" + id).accepted().json().getAsJsonObject().get("state")
                .getAsString();
    }

    /** Puts a table in force that knows the matter, where the one in force does not; it keeps that one's rows. */
    public static void layTable() {
        try (var database = TestServer.database(); Statement sql = database.createStatement()) {
            var found = sql.executeQuery("select count(*) from decision_rules where kind = '" + MATTER
                    + "' and table_id = (select max(id) from decision_tables)");
            found.next();
            if (found.getInt(1) == 0) {
                sql.execute("insert into decision_tables (number, made_at, made_by)"
                        + " select coalesce(max(number), 0) + 1, now(6), '試験' from decision_tables");
                sql.execute("insert into decision_rules (table_id, rule_no, kind, matter, amount_from, amount_to, decider_rank,"
                        + " article, concurrence, examination, circulation, barred, remark) select (select max(id) from decision_tables), rule_no, kind, matter,"
                        + " amount_from, amount_to, decider_rank, article, concurrence, examination, circulation, barred, remark"
                        + " from decision_rules where table_id = (select max(id) - 1 from decision_tables)");
                sql.execute("insert into decision_rules (table_id, rule_no, kind, matter, amount_from, amount_to, decider_rank,"
                        + " article, concurrence, examination, circulation, barred, remark) values ((select max(id) from decision_tables), 900, '"
                        + MATTER
                        + "', '後援名義の使用承認', null, null, 'DEPARTMENT_HEAD', '別表第1-20', '', '', '', false, '')");
            }
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }
}
