package org.gijido.bench;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;
import org.gijido.answers.it.Draft;
import org.gijido.it.Browser;
import org.gijido.it.LiveClient;
import org.gijido.it.Person;
import org.gijido.it.TestServer;

/** One person with six tabs open: connections that the server sees. */
final class TabsBench implements Bench.Measurement {

    private static final int TABS = 6;

    @Override
    public List<Row> measure() {
        String topic = "answer:" + Draft.begin("MAYOR").question();
        try (Browser browser = Browser.open(); Person drafter = browser.person("drafter");
                LiveClient witness = LiveClient.withToken(TestServer.account("drafter").token())) {
            witness.subscribe(topic, -1).await(frame -> frame.has("subscribed"));
            List<Page> tabs = new ArrayList<>();
            for (int number = 0; number < TABS; number++) {
                tabs.add(tab(drafter, topic));
            }
            for (int number = 0; number < TABS; number++) {
                String said = "tab " + number;
                tabs.get(number).evaluate("([topic, said]) => window.live.relay(topic, said)", List.of(topic, said));
                witness.await(frame -> frame.has("relay") && frame.get("data").getAsString().equals(said));
            }
            long connections = witness.frames().stream().filter(frame -> frame.has("relay"))
                    .map(frame -> frame.get("from").getAsString()).distinct().count();
            return List.of(Row.figure("live: connections of " + TABS + " tabs of a browser", Long.toString(connections),
                    "as the server sees"));
        }
    }

    private static Page tab(Person person, String topic) {
        Page page = person.newTab();
        page.navigate(TestServer.url().resolve("/settings.xhtml").toString());
        page.evaluate("""
                async (topic) => {
                  window.live = await import('/resources/js/live/live.js');
                  await new Promise((resolve) => window.live.subscribe(topic, -1, { event: () => {}, subscribed: resolve }));
                }""", topic);
        return page;
    }
}
