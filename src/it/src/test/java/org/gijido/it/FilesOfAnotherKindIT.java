package org.gijido.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** F38: whoever chose a file of another kind hears which it was and what to give instead, at every door that takes tables. */
class FilesOfAnotherKindIT {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.US_ASCII);

    @Test
    void everyImportCallsThemByTheirName() throws SQLException {
        long session = TestServer.api("general-affairs").get("/api/sessions").accepted().json().getAsJsonArray().get(0)
                .getAsJsonObject().get("id").getAsLong();
        Map<String, List<String>> doors = Map.of("admin", List.of("/api/councillors/import", "/api/organisation/import"),
                "general-affairs", List.of("/api/past-answers/import", "/api/sessions/" + session + "/questions/import"),
                "secretariat", List.of("/api/sittings/" + TestServer.someDecidingSitting() + "/agenda/import"));
        doors.forEach((role, paths) -> paths.forEach(path -> {
            Api.Answer answer = TestServer.api(role).post(path, "text/csv", PDF);
            assertEquals(400, answer.status(), path);
            assertTrue(answer.text().contains("PDF（.pdf）") && answer.text().contains("CSV（.csv）"), answer.text());
        }));
    }
}
