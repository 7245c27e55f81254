package org.gijido.live.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.gijido.answers.it.Draft;
import org.gijido.it.Browser;
import org.gijido.it.LiveClient;
import org.gijido.it.Person;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tabs of one browser are one connection; where that cannot be, each has its own. */
class SharedConnectionIT {

    private static final String FOLLOW = """
            async (topic) => {
              const live = await import('/resources/js/live/live.js');
              Object.assign(window, { live, seen: [], states: [] });
              live.watch((state) => window.states.push(state));
              await new Promise((resolve) =>
                live.subscribe(topic, -1, { event: (e) => window.seen.push(e.seq), subscribed: resolve }));
            }""";
    private static final String ASK = """
            async (name) => window.live.command(name, {})
              .then(() => 'done', (failure) => failure.problem?.key ?? failure.message)""";
    private static final String SIGN_OUT = """
            () => fetch('/api/sign-out', { method: 'POST', headers: {
              'X-Gijido-Token': document.querySelector('meta[name="gijido-token"]').content,
            } }).then((answer) => answer.ok)""";
    private static final String NO_WORKERS = "delete window.SharedWorker";
    private static final String NOT_HERE = "window.SharedWorker = class { constructor() { throw new Error('not here'); } }";
    private static final String SILENT = """
            window.SharedWorker = class extends EventTarget { port = new MessageChannel().port1; }""";

    private static final int SEEDS = 100;

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    private static Page tab(Person person, Draft draft) {
        Page page = person.newTab();
        page.navigate(TestServer.url().resolve("/settings.xhtml").toString());
        page.evaluate(FOLLOW, topic(draft));
        return page;
    }

    private static List<Page> tabs(Person person, int count, Draft... drafts) {
        List<Page> tabs = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            tabs.add(tab(person, drafts[number % drafts.length]));
        }
        return tabs;
    }

    private static String topic(Draft draft) {
        return "answer:" + draft.question();
    }

    private static void saw(Page tab, int events) {
        tab.waitForFunction("count => window.seen.length >= count", events);
        assertEquals(tab.evaluate("[...new Set(window.seen)].sort((a, b) => a - b).join()"), tab.evaluate("window.seen.join()"));
    }

    private static void becomes(Page tab, String state) {
        tab.waitForFunction("state => window.states.at(-1) === state", state);
    }

    /** Each tab says something to those who follow; the server names the connection that it came from. */
    private static Set<String> connections(List<Page> tabs, Draft... drafts) {
        try (LiveClient witness = LiveClient.withToken(TestServer.account("drafter").token())) {
            for (Draft draft : drafts) {
                witness.subscribe(topic(draft), -1).await(frame -> frame.has("subscribed")
                        && frame.get("subscribed").getAsString().equals(topic(draft)));
            }
            for (int number = 0; number < tabs.size(); number++) {
                String said = "tab " + number;
                tabs.get(number).evaluate("([topic, said]) => window.live.relay(topic, said)",
                        List.of(topic(drafts[number % drafts.length]), said));
                witness.await(frame -> frame.has("relay") && frame.get("data").getAsString().equals(said));
            }
            return witness.frames().stream().filter(frame -> frame.has("relay")).map(frame -> frame.get("from").getAsString())
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void sixTabsAreOneConnectionAndEachGetsWhatIsItsOwn() {
        Draft one = Draft.begin("MAYOR");
        Draft other = Draft.begin("MAYOR");
        try (Person drafter = browser.person("drafter")) {
            List<Page> tabs = tabs(drafter, 6, one, other);
            assertEquals(1, connections(tabs, one, other).size());
            one.write("drafter", "一").accepted();
            one.write("drafter", "一二").accepted();
            other.write("drafter", "他").accepted();
            for (int number = 0; number < tabs.size(); number++) {
                saw(tabs.get(number), number % 2 == 0 ? 2 : 1);
            }
            assertEquals("live.error.command", tabs.get(2).evaluate(ASK, "no.such"), "the answer comes to the tab that asked");
            List.of(0, 1, 3).forEach(number -> tabs.get(number).close());
            Page late = tab(drafter, one);
            one.write("drafter", "一二三").accepted();
            other.write("drafter", "他他").accepted();
            saw(late, 1);
            saw(tabs.get(2), 3);
            saw(tabs.get(5), 2);
            assertEquals(1, connections(List.of(late, tabs.get(5)), one, other).size());
        }
    }

    @Test
    void aSignOutInOneTabEndsAllAndAnotherAccountIsAnotherConnection() {
        Draft draft = Draft.begin("MAYOR");
        try (Person person = browser.person("drafter")) {
            List<Page> tabs = tabs(person, 3, draft);
            assertEquals(true, tabs.getFirst().evaluate(SIGN_OUT));
            tabs.forEach(tab -> becomes(tab, "ended"));
            person.signIn(TestServer.account("division-head"));
            Page fresh = tab(person, draft);
            draft.write("drafter", "別の人の画面に").accepted();
            saw(fresh, 1);
            tabs.forEach(tab -> assertEquals("ended 0", tab.evaluate("window.states.at(-1) + ' ' + window.seen.length")));
        }
    }

    @Test
    void tabsOfTheSameAccountComeBackWhenItSignsInAgain() {
        Draft draft = Draft.begin("MAYOR");
        try (Person person = browser.person("drafter")) {
            List<Page> tabs = tabs(person, 2, draft);
            tabs.getFirst().evaluate(SIGN_OUT);
            tabs.forEach(tab -> becomes(tab, "ended"));
            person.signIn(TestServer.account("drafter"));
            tabs.forEach(tab -> {
                tab.evaluate("""
                        async () => {
                          await (await import('/resources/js/frame/again.js')).askAgain();
                          window.live.reconnect();
                        }""");
                becomes(tab, "open");
            });
            draft.write("drafter", "戻りました").accepted();
            tabs.forEach(tab -> saw(tab, 1));
        }
    }

    /** It has a token that does not count any more, and may come in last. */
    @Test
    void aTabOfTheSignInBeforeKeepsNoOtherOut() {
        Draft draft = Draft.begin("MAYOR");
        try (Person person = browser.person("drafter")) {
            Page old = tab(person, draft);
            old.evaluate(SIGN_OUT);
            becomes(old, "ended");
            person.signIn(TestServer.account("drafter"));
            Page fresh = tab(person, draft);
            old.evaluate("window.live.reconnect()");
            becomes(old, "open");
            fresh.evaluate("window.dispatchEvent(new Event('offline'))");
            fresh.waitForFunction("() => window.states.includes('lost') && window.states.at(-1) === 'open'");
            draft.write("drafter", "戻りました").accepted();
            saw(fresh, 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {NO_WORKERS, NOT_HERE, SILENT})
    void withoutASharedWorkerEachTabHasItsOwn(String browserThat) {
        Draft draft = Draft.begin("MAYOR");
        try (Person drafter = browser.person("drafter")) {
            drafter.page().context().addInitScript(browserThat);
            List<Page> tabs = tabs(drafter, 2, draft);
            assertEquals(2, connections(tabs, draft).size());
            draft.write("drafter", "各自で").accepted();
            tabs.forEach(tab -> saw(tab, 1));
        }
    }

    @Test
    void theTicketOfAnotherAccountIsNotUsed() {
        try (Person drafter = browser.person("drafter")) {
            Page page = drafter.newTab();
            page.addInitScript(NO_WORKERS);
            page.route("**/api/live/ticket", route -> {
                JsonObject ticket = new Gson().fromJson(route.fetch().text(), JsonObject.class);
                ticket.addProperty("account", -1);
                route.fulfill(new Route.FulfillOptions().setContentType("application/json").setBody(ticket.toString()));
            });
            page.navigate(TestServer.url().resolve("/settings.xhtml").toString());
            page.evaluate("""
                    async () => {
                      const live = await import('/resources/js/live/live.js');
                      window.states = [];
                      live.watch((state) => window.states.push(state));
                      live.subscribe('account:1', -1, { event: () => {} });
                    }""");
            becomes(page, "ended");
            assertEquals("connecting,ended", page.evaluate("window.states.join()"));
        }
    }

    /** A browser that lacks memory ends the worker, and tells nobody. */
    @Test
    void aWorkerThatDiesIsMadeAnew() {
        Draft draft = Draft.begin("MAYOR");
        try (Person drafter = browser.person("drafter")) {
            List<Page> tabs = tabs(drafter, 2, draft);
            drafter.endWorkers();
            tabs.forEach(tab -> tab.waitForFunction("() => window.states.includes('lost') && window.states.at(-1) === 'open'"));
            draft.write("drafter", "また").accepted();
            tabs.forEach(tab -> saw(tab, 1));
            assertEquals(1, connections(tabs, draft).size());
        }
    }

    @Test
    void eachTabGetsWhatItWouldGetOnAConnectionOfItsOwn() throws IOException {
        try (Person drafter = browser.person("drafter");
                InputStream trial = SharedConnectionIT.class.getResourceAsStream("union-trial.js")) {
            Page page = drafter.open("/settings.xhtml");
            String run = new String(trial.readAllBytes(), StandardCharsets.UTF_8);
            for (int seed = 1; seed <= SEEDS; seed++) {
                assertEquals("", page.evaluate(run, seed), "seed " + seed);
            }
        }
    }
}
