package org.gijido.archive.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All 7,627 published records of the Tokyo assembly, where they lie beside the sources. */
class TokyoRecordsIT {

    private static final int RECORDS = 7_627;
    private static final List<String> FIELDS = List.of("session", "date", "headlines", "title", "questioner", "question",
            "answerer", "answer");

    private final PastAnswerApi office = PastAnswerApi.as("general-affairs");
    private Path file;

    @BeforeEach
    void find() {
        Optional<Path> shared = TestServer.sharedData("past-answers-tokyo-2001-2019.jsonl");
        assumeTrue(shared.isPresent(), "the published records are not beside the sources");
        file = shared.orElseThrow();
    }

    @Test
    void allRecordsAreImportedInHalfAMinuteAndEachIsFoundAsItWas() throws IOException {
        byte[] lines = Files.readAllBytes(file);
        Instant start = Instant.now();
        JsonObject first = office.importLines(lines).accepted().json().getAsJsonObject();
        Duration taken = Duration.between(start, Instant.now());
        assertEquals(RECORDS, first.get("imported").getAsInt() + first.get("unchanged").getAsInt());
        assertEquals(0, first.getAsJsonArray("rejected").size());
        assertTrue(taken.toSeconds() < 30, "the import took " + taken);
        assertEquals(RECORDS, office.importLines(lines).accepted().json().getAsJsonObject().get("unchanged").getAsInt());
        assertEquals(recorded(), found());
    }

    private Map<String, JsonObject> recorded() throws IOException {
        Map<String, JsonObject> records = new TreeMap<>();
        Files.readAllLines(file).forEach(line -> keep(records, JsonParser.parseString(line).getAsJsonObject()));
        return records;
    }

    /** Page by page through the whole archive: nothing twice, nothing left out, every field as in the file. */
    private Map<String, JsonObject> found() {
        Map<String, JsonObject> found = new TreeMap<>();
        List<JsonObject> page = office.hits("to", "2019-12-31", "size", "100");
        for (int number = 2; !page.isEmpty(); number++) {
            page.stream().filter(hit -> hit.get("id").getAsString().startsWith("PoliInfo3")).forEach(hit -> keep(found, hit));
            page = office.hits("to", "2019-12-31", "size", "100", "page", Integer.toString(number));
        }
        return found;
    }

    private static void keep(Map<String, JsonObject> records, JsonObject record) {
        JsonObject kept = new JsonObject();
        for (String field : FIELDS) {
            JsonElement value = record.get(field);
            kept.add(field, value);
        }
        assertTrue(records.put(record.get("id").getAsString(), kept) == null, "twice: " + record.get("id"));
    }

    @Test
    void whatAClerkLooksForComesFirst() throws IOException {
        office.importLines(Files.readAllBytes(file)).accepted();
        assertTrue(office.hits("q", "待機児童").getFirst().toString().contains("待機児童"));
        assertTrue(office.hits("q", "はねだくうこう").getFirst().toString().contains("羽田空港"));
        assertTrue(office.hits("q", "\"多摩地域の振興\"").stream().allMatch(hit -> hit.toString().contains("多摩地域の振興")));
        assertTrue(office.hits("q", "羽田", "answerer", "知事", "group", "自民党").stream()
                .allMatch(hit -> hit.get("answerer").getAsString().equals("知事")));
    }
}
