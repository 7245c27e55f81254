package org.gijido.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.gijido.it.Api;
import org.gijido.it.TestServer;

/** Search, of past answers and of all kinds, and "similar" by REST, over whatever past answers there are (run {@code import} before). */
final class SearchBench implements Bench.Measurement {

    private static final int TIMES = 1000;
    private static final int WARM_UP = 200;

    @Override
    public List<Row> measure() throws Exception {
        Api api = TestServer.api("drafter");
        PastAnswerRecords records = new PastAnswerRecords();
        int total = api.get("/api/past-answers?q=&size=1").accepted().json().getAsJsonObject().get("total").getAsInt();
        Timings search = timed(api, records, "/api/past-answers?size=20&q=");
        Timings all = timed(api, records, "/api/search?q=");
        Timings similar = timed(api, records, "/api/past-answers/similar?size=10&text=");
        return List.of(Row.of(String.format("search, %,d past answers", total), search),
                Row.of(String.format("search of all kinds, %,d past answers", total), all),
                Row.of(String.format("similar questions, %,d past answers", total), similar));
    }

    private static Timings timed(Api api, PastAnswerRecords records, String address) {
        for (int i = 0; i < WARM_UP; i++) {
            api.get(address + encoded(records.word())).accepted();
        }
        Timings timings = new Timings();
        for (int i = 0; i < TIMES; i++) {
            String asked = encoded(records.word());
            timings.time(() -> api.get(address + asked).accepted());
        }
        return timings;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
