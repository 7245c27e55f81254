package org.gijido.questions.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.Role;
import org.gijido.it.Api;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every role at every door, by the table of permissions itself. */
class QuestionRightsIT {

    private record Door(String name, Permission permission, Function<Api, Api.Answer> knock) {
    }

    private static TestSession session;
    private static long question;
    private static long foreignAssignment;

    @BeforeAll
    static void open() throws SQLException {
        session = TestSession.open(1);
        question = TestSession.enter(TestServer.api("general-affairs"),
                Map.of("turnId", session.turn(), "number", "1", "subject", "件名", "hearingNotes", "内密のメモ"));
        foreignAssignment = TestSession.assign(question, TestSession.otherDivision(TestSession.divisionOf("drafter")));
    }

    @AfterAll
    static void close() throws SQLException {
        session.close();
    }

    /**
     * Doors that a permitted caller finds barred for another reason (no such thing, nothing to change) still are not FORBIDDEN.
     */
    private static List<Door> doors() {
        String one = "/api/questions/" + question;
        String all = "/api/sessions/" + session.id() + "/questions";
        byte[] csv = "区分,発言順,番号,件名\r\n".getBytes(StandardCharsets.UTF_8);
        return List.of(
                new Door("read one", Permission.QUESTION_READ, api -> api.get(one)),
                new Door("read all", Permission.QUESTION_READ, api -> api.get(all)),
                new Door("count", Permission.QUESTION_READ, api -> api.get(all + "/counts")),
                new Door("export", Permission.QUESTION_READ, api -> api.get(all + "/export.csv")),
                new Door("next number", Permission.QUESTION_READ, api -> api.get(all + "/next-number?turn=" + session.turn())),
                new Door("enter", Permission.QUESTION_EDIT,
                        api -> api.post("/api/questions", Map.of("turnId", 0, "subject", "件名"))),
                new Door("edit", Permission.QUESTION_EDIT, api -> api.put(one, Map.of("version", -1, "subject", "別の件名"))),
                new Door("move", Permission.QUESTION_EDIT, api -> api.post(one + "/move", Map.of("number", "1"))),
                new Door("withdraw", Permission.QUESTION_EDIT, api -> api.delete("/api/questions/0")),
                new Door("import", Permission.QUESTION_EDIT, api -> api.post(all + "/import?dryRun=true", "text/csv", csv)),
                new Door("assign", Permission.QUESTION_ASSIGN, api -> api.post("/api/questions/0/assign", Map.of())),
                new Door("reply", Permission.ASSIGNMENT_REPLY, api -> api.post("/api/assignments/0/accept", Map.of())));
    }

    @TestFactory
    Stream<DynamicTest> eachRoleGetsWhereTheTableLetsIt() {
        return doors().stream().flatMap(door -> Arrays.stream(Role.values())
                .map(role -> dynamicTest(door.name() + " as " + role.code(), () -> {
                    int status = door.knock().apply(TestServer.api(role.code())).status();
                    assertEquals(caller(role).may(door.permission()), status != 403, "status " + status);
                })));
    }

    @Test
    void aStrangerGetsNowhere() {
        doors().forEach(door -> assertEquals(401, door.knock().apply(TestServer.anonymous()).status(), door.name()));
    }

    @Test
    void aDivisionCannotReplyForAnother() {
        for (String reply : List.of("accept", "refuse", "propose")) {
            Api.Answer refused = TestServer.api("drafter").post("/api/assignments/" + foreignAssignment + "/" + reply,
                    Map.of("reason", "理由", "unitId", 1));
            assertEquals(403, refused.status(), reply);
        }
    }

    @Test
    void theSecretariatDoesNotSeeTheNotesOfTheHearing() {
        String path = "/api/questions/" + question;
        assertEquals("", notes(TestServer.api("secretariat").get(path)));
        assertEquals("内密のメモ", notes(TestServer.api("drafter").get(path)));
        assertEquals(-1, TestServer.api("secretariat").get("/api/sessions/" + session.id() + "/questions/export.csv").text()
                .indexOf("内密"));
    }

    private static String notes(Api.Answer answer) {
        return answer.accepted().json().getAsJsonObject().getAsJsonObject("text").get("hearingNotes").getAsString();
    }

    private static Caller caller(Role role) {
        return new Caller(0, null, "", "", Set.of(role), false, List.of(), Locale.JAPANESE, "standard");
    }
}
