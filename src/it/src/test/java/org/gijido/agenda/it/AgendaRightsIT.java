package org.gijido.agenda.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.StandardCharsets;
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
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every role at every door of the order of business, by the table of permissions itself. */
class AgendaRightsIT {

    private record Door(String name, Permission permission, Function<Api, Api.Answer> knock) {
    }

    /** Of things that are not there: who is permitted is told so, who is not is not even told that. */
    private static List<Door> doors() {
        Map<String, ?> item = Map.of("kind", "BILL", "title", "件名", "version", 0);
        byte[] csv = "種別,件名\r\n".getBytes(StandardCharsets.UTF_8);
        return List.of(
                new Door("list", Permission.VOTE_READ, api -> api.get("/api/sittings/0/agenda-items")),
                new Door("read", Permission.VOTE_READ, api -> api.get("/api/agenda-items/0")),
                new Door("add", Permission.AGENDA_EDIT, api -> api.post("/api/sittings/0/agenda-items", item)),
                new Door("change", Permission.AGENDA_EDIT, api -> api.put("/api/agenda-items/0", item)),
                new Door("remove", Permission.AGENDA_EDIT, api -> api.delete("/api/agenda-items/0")),
                new Door("move", Permission.AGENDA_EDIT, api -> api.post("/api/agenda-items/0/place", Map.of("place", 1))),
                new Door("bundle", Permission.AGENDA_EDIT,
                        api -> api.post("/api/sittings/0/agenda-items/bundle", Map.of("items", List.of(1, 2)))),
                new Door("look at a file", Permission.AGENDA_EDIT,
                        api -> api.post("/api/sittings/0/agenda/import?dryRun=true", "text/csv", csv)),
                new Door("import", Permission.AGENDA_EDIT, api -> api.post("/api/sittings/0/agenda/import", "text/csv", csv)));
    }

    @TestFactory
    Stream<DynamicTest> eachRoleGetsWhereTheTableLetsIt() {
        return doors().stream().flatMap(door -> Arrays.stream(Role.values())
                .map(role -> dynamicTest(door.name() + " as " + role.code(), () -> {
                    int status = door.knock().apply(TestServer.api(role.code())).status();
                    assertEquals(caller(role).may(door.permission()) ? 404 : 403, status);
                })));
    }

    @Test
    void aStrangerGetsNowhere() {
        doors().forEach(door -> assertEquals(401, door.knock().apply(TestServer.anonymous()).status(), door.name()));
    }

    private static Caller caller(Role role) {
        return new Caller(0, null, "", "", Set.of(role), false, List.of(), Locale.JAPANESE, "standard");
    }
}
