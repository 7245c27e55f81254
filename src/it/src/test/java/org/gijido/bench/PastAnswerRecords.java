package org.gijido.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.gijido.it.TestServer;

/** As many past answers as wanted: questions of the published records crossed with answers of others, in another year. */
final class PastAnswerRecords {

    private static final String FILE = "past-answers-tokyo-2001-2019.jsonl";
    private final List<JsonObject> real;
    private final Random chance = new Random(20261121);

    PastAnswerRecords() throws IOException {
        var file = TestServer.sharedData(FILE)
                .orElseThrow(() -> new IllegalStateException("this measurement needs ../shared/data/" + FILE));
        real = Files.readAllLines(file).stream().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
    }

    /** JSON Lines of the records with these numbers; a number makes the same record only within one object's life. */
    byte[] lines(int from, int to) {
        return IntStream.range(from, to).mapToObj(this::record).collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A word that some record's title has. */
    String word() {
        return any().get("title").getAsString();
    }

    private String record(int number) {
        JsonObject record = any().deepCopy();
        JsonObject other = any();
        record.addProperty("id", "bench-" + number);
        record.addProperty("answer", record.get("answer").getAsString() + other.get("answer").getAsString());
        return record.toString();
    }

    private JsonObject any() {
        JsonObject record;
        do {
            record = real.get(chance.nextInt(real.size()));
        } while (!record.has("title") || !record.has("answer") || record.get("title").isJsonNull()
                || record.get("answer").isJsonNull());
        return record;
    }
}
