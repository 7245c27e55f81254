package org.gijido.assembly.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.gijido.it.Api;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;

/** Moving a speaker renumbers the others, and only those who may do it. */
class SpeakingOrderIT {

    private final Api secretariat = TestServer.api("secretariat");

    @Test
    void movedSpeakerPushesTheOthersAndComesBack() {
        long session = oldestSession();
        List<Long> before = general(session);
        move(before.get(4), 2);
        assertEquals(List.of(before.get(0), before.get(4), before.get(1), before.get(2), before.get(3)),
                general(session).subList(0, 5));
        move(before.get(4), 5);
        assertEquals(before, general(session));
    }

    @Test
    void placeThatDoesNotExistIsRefused() {
        long turn = general(oldestSession()).getFirst();
        assertEquals(400, secretariat.post("/api/turns/" + turn + "/place", Map.of("place", 0)).status());
        assertEquals(400, secretariat.post("/api/turns/" + turn + "/place", Map.of("place", 500)).status());
    }

    @Test
    void draftersDoNotArrangeSpeakers() {
        long turn = general(oldestSession()).getFirst();
        assertEquals(403, TestServer.api("drafter").post("/api/turns/" + turn + "/place", Map.of("place", 2)).status());
    }

    @Test
    void sessionThatDoesNotExistIsNotFound() {
        assertEquals(404, secretariat.get("/api/sessions/999999/turns").status());
    }

    private void move(long turn, int place) {
        secretariat.post("/api/turns/" + turn + "/place", Map.of("place", place)).accepted();
    }

    /** One that is over: nobody else's test looks at its order. */
    private long oldestSession() {
        return secretariat.get("/api/sessions").accepted().json().getAsJsonArray().asList().getLast().getAsJsonObject().get("id")
                .getAsLong();
    }

    private List<Long> general(long session) {
        List<Long> turns = new ArrayList<>();
        for (JsonElement element : secretariat.get("/api/sessions/" + session + "/turns").accepted().json().getAsJsonArray()) {
            JsonObject turn = element.getAsJsonObject();
            if (turn.get("kind").getAsString().equals("GENERAL")) {
                turns.add(turn.get("id").getAsLong());
            }
        }
        return turns;
    }
}
