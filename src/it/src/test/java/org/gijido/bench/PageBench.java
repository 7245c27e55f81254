package org.gijido.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.gijido.it.Api;
import org.gijido.it.TestServer;

/** The pages people open most, as the server makes them, with 10,000 questions in the session. */
final class PageBench implements Bench.Measurement {

    private static final int QUESTIONS = 10_000;
    private static final int TIMES = 200;
    private static final int WARM_UP = 200;

    @Override
    public List<Row> measure() {
        Council council = new Council();
        council.grow(QUESTIONS);
        String counted = String.format(", %,d questions", council.questions());
        Api api = TestServer.api("general-affairs");
        return pages(council).entrySet().stream()
                .map(page -> Row.of("page: " + page.getKey() + counted, timed(api, page.getValue()))).toList();
    }

    private static Map<String, String> pages(Council council) {
        long question = council.questionIds(1).getFirst();
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("front", "/index.xhtml");
        pages.put("board", "/questions/board.xhtml?session=" + council.id());
        pages.put("drafting", "/answers/draft.xhtml?question=" + question);
        pages.put("past answers", "/archive/search.xhtml");
        return pages;
    }

    private static Timings timed(Api api, String path) {
        for (int i = 0; i < WARM_UP; i++) {
            api.get(path).accepted();
        }
        Timings timings = new Timings();
        for (int i = 0; i < TIMES; i++) {
            timings.time(() -> api.get(path).accepted());
        }
        return timings;
    }
}
