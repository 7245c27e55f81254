package org.gijido.answers.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.google.gson.JsonObject;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;

/** The text that is shown, searched and printed is what the record of updates says, however closely they follow. */
class ManyWritersIT {

    private static final int EACH = 30;
    private static final List<String> ROLES = List.of("drafter", "division-head", "department-head", "general-affairs");

    @Test
    void theDerivedTextMissesNoUpdateOfSimultaneousWriters() throws Exception {
        Draft draft = Draft.begin("DEPARTMENT_HEAD");
        try (ExecutorService writers = Executors.newFixedThreadPool(ROLES.size())) {
            List<Future<?>> running = new ArrayList<>();
            for (String role : ROLES) {
                running.add(writers.submit(() -> write(draft, role)));
            }
            for (Future<?> future : running) {
                future.get();
            }
        }
        JsonObject rebuilt = TestServer.api("admin").post(draft.path() + "/rebuild", Map.of()).accepted().json()
                .getAsJsonObject();
        assertTrue(rebuilt.get("updates").getAsLong() >= ROLES.size() * EACH / 2, rebuilt.toString());
        assertEquals(true, rebuilt.get("sound").getAsBoolean(), rebuilt.toString());
    }

    private static void write(Draft draft, String role) {
        for (int i = 0; i < EACH; i++) {
            draft.write(role, role + " " + i + " の文です。").accepted();
        }
    }
}
