package org.gijido.results.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.Role;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every role at every door of the results, by the table of permissions itself. */
class ResultsRightsIT {

    private record Door(String path, Permission permission) {
    }

    private static final List<Door> DOORS = List.of(
            new Door("/api/sessions/0/results", Permission.VOTE_READ),
            new Door("/api/sessions/0/results/list.csv", Permission.VOTE_READ),
            new Door("/api/sessions/0/results/table.csv", Permission.VOTE_READ),
            new Door("/api/sessions/0/results/list.pdf", Permission.VOTE_READ),
            new Door("/api/sessions/0/results/table.pdf", Permission.VOTE_READ),
            new Door("/api/sessions/0/results/statistics", Permission.VOTE_READ),
            new Door("/api/sittings/0/record", Permission.VOTE_READ), new Door("/api/me/votes?session=0", Permission.VOTE_CAST));

    @TestFactory
    Stream<DynamicTest> eachRoleGetsWhereTheTableLetsIt() {
        return DOORS.stream()
                .flatMap(door -> Arrays.stream(Role.values())
                        .map(role -> dynamicTest(door.path() + " as " + role.code(),
                                () -> assertEquals(caller(role).may(door.permission()) ? 404 : 403,
                                        TestServer.api(role.code()).get(door.path()).status()))));
    }

    /** Who runs no votes prints no paper: neither an official nor a member who does not preside. */
    @TestFactory
    Stream<DynamicTest> paperIsForThoseWhoRunVotes() {
        return Arrays.stream(Role.values()).map(role -> dynamicTest(role.code(), () -> assertEquals(
                caller(role).may(Permission.VOTE_RUN) || caller(role).may(Permission.VOTE_CAST) ? 404 : 403,
                TestServer.api(role.code()).get("/api/votes/0/paper").status())));
    }

    @Test
    void aStrangerGetsNowhere() {
        DOORS.forEach(door -> assertEquals(401, TestServer.anonymous().get(door.path()).status(), door.path()));
        assertEquals(401, TestServer.anonymous().get("/api/verify-record.html").status());
        assertEquals(401, TestServer.anonymous().get("/api/votes/0/paper").status());
    }

    private static Caller caller(Role role) {
        return new Caller(0, null, "", "", Set.of(role), false, List.of(), Locale.JAPANESE, "standard");
    }
}
