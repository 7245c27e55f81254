package org.gijido.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** frame/api.js: one shape of failure for every script, and what is tried again. */
class ApiScriptIT {

    private static final String CALL = """
            async ([method, path, body, within]) => {
              const { call } = await import('/resources/js/frame/api.js');
              try {
                const answer = await call(method, path, body ?? undefined, within ? { within } : {});
                return { kind: 'done', answer: JSON.stringify(answer) };
              } catch ({ kind, lost, message, problem }) {
                return { kind, lost, message, status: problem?.status ?? 0 };
              }
            }""";
    private static final String UNREACHED = "サーバーに届きませんでした";

    private static Browser browser;
    private static Person person;
    private Page page;
    private int asked;

    @BeforeAll
    static void signIn() {
        browser = Browser.open();
        person = browser.person("general-affairs");
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @BeforeEach
    void open() {
        page = person.newTab();
        page.navigate(TestServer.url().resolve("/settings.xhtml").toString());
    }

    @AfterEach
    void leave() {
        page.close();
    }

    @ParameterizedTest
    @CsvSource({"400, refused", "403, refused", "409, conflict", "500, broken", "507, full"})
    void aRefusalSaysWhatItIsInTheWordsOfTheServer(int status, String kind) {
        answer(List.of(route -> problem(route, status)));
        Map<String, Object> outcome = call("POST", "questions", Map.of());
        assertEquals(kind, outcome.get("kind"));
        assertEquals("できません。", outcome.get("message"));
        assertEquals(status, outcome.get("status"));
        assertEquals(1, asked, "a refusal is not tried again");
    }

    @Test
    void whatIsSafeToRepeatIsTriedOnceMoreWhenTheNetworkBreaks() {
        answer(List.of(Route::abort, ApiScriptIT::fine));
        assertEquals("done", call("GET", "me", null).get("kind"));
        answer(List.of(Route::abort, ApiScriptIT::fine));
        assertEquals("done", call("POST", "questions", Map.of("commandId", UUID.randomUUID().toString())).get("kind"));
        answer(List.of(route -> route.fulfill(new Route.FulfillOptions().setStatus(503)), ApiScriptIT::fine));
        assertEquals("done", call("GET", "me", null).get("kind"), "a server that is starting");
    }

    @Test
    void whatMayHaveBeenDoneIsNotRepeated() {
        answer(List.of(Route::abort, ApiScriptIT::fine));
        Map<String, Object> outcome = call("POST", "turns/1/place", Map.of("place", 1));
        assertEquals("lost", outcome.get("kind"));
        assertTrue(outcome.get("message").toString().startsWith(UNREACHED), outcome::toString);
        assertEquals(1, asked);
    }

    @Test
    void aSilentNetworkIsToldInTime() {
        answer(List.of(route -> {}, ApiScriptIT::fine));
        Map<String, Object> outcome = call("GET", "me", null, 300);
        assertEquals("lost", outcome.get("kind"));
        assertEquals(true, outcome.get("lost"));
        assertEquals(1, asked, "the reader has waited long enough");
    }

    /** The page stays with what was typed; after a sign-in beside it, the same press goes through. */
    @Test
    void whoIsSignedOutSignsInBesideAndPressesAgain() {
        TestServer.Account account = TestServer.account("drafter");
        try (Browser own = Browser.open()) {
            Page typing = own.person("drafter").open("/settings.xhtml");
            typing.context().clearCookies();
            Map<String, Object> body = Map.of("name", "一つの窓口の試験", "days", 1);
            assertEquals("ended", call(typing, "POST", "tokens", body).get("kind"));
            PlaywrightAssertions.assertThat(typing.locator("#messages a[href='/signin.xhtml']")).isVisible();
            signInBeside(typing, account);
            assertEquals("done", call(typing, "POST", "tokens", body).get("kind"));
        }
    }

    private static void signInBeside(Page page, TestServer.Account account) {
        Page beside = page.context().newPage();
        beside.navigate(TestServer.url().resolve("/signin.xhtml").toString());
        beside.locator("input[type=text]:visible, input:not([type]):visible").first().fill(account.login());
        beside.locator("input[type=password]").fill(account.password());
        beside.locator("input[type=password]").press("Enter");
        beside.waitForCondition(() -> beside.locator("input[type=password]").count() == 0);
    }

    /** What the next calls get, one after the other. */
    private void answer(List<Consumer<Route>> answers) {
        asked = 0;
        page.unrouteAll();
        List<Consumer<Route>> left = new ArrayList<>(answers);
        page.route("**/api/**", route -> {
            asked++;
            left.removeFirst().accept(route);
        });
    }

    private static void fine(Route route) {
        route.fulfill(new Route.FulfillOptions().setStatus(200).setContentType("application/json").setBody("{}"));
    }

    private static void problem(Route route, int status) {
        route.fulfill(new Route.FulfillOptions().setStatus(status).setContentType("application/problem+json")
                .setBody("{\"title\":\"できません。\",\"status\":" + status + ",\"key\":\"test.error.no\"}"));
    }

    private Map<String, Object> call(String method, String path, Map<String, Object> body, int... within) {
        return call(page, method, path, body, within);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> call(Page page, String method, String path, Map<String, ?> body, int... within) {
        List<Object> arguments = new ArrayList<>(List.of(method, path));
        arguments.add(body);
        arguments.add(within.length == 0 ? null : within[0]);
        return (Map<String, Object>) page.evaluate(CALL, arguments);
    }
}
