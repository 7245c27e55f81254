package org.gijido.bench;

import java.util.List;

import org.gijido.it.Api;
import org.gijido.it.TestServer;

/** How fast past answers come in until there are 100,000 of them. */
final class ImportBench implements Bench.Measurement {

    private static final int ALL = 100_000;
    private static final int BATCH = 10_000;

    @Override
    public List<Row> measure() throws Exception {
        Api api = TestServer.api("general-affairs");
        PastAnswerRecords records = new PastAnswerRecords();
        long begun = System.nanoTime();
        for (int from = 0; from < ALL; from += BATCH) {
            api.post("/api/past-answers/import", "application/x-ndjson", records.lines(from, from + BATCH)).accepted();
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        return List.of(Row.figure("import of past answers, records a second", String.format("%,.0f", ALL / seconds),
                String.format("%,d records in %.0f s, findable", ALL, seconds)));
    }
}
