package org.gijido.questions.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

import com.google.gson.JsonArray;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.gijido.it.Browser;
import org.gijido.it.Person;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is typed into a form is stored, or it is still there and the page says so: case A3 of every form, and A25. */
class TypedFormsIT {

    private static final String VIEW_ENDED = """
            () => document.querySelectorAll('input[name="jakarta.faces.ViewState"]')
              .forEach(state => { state.value = '1:1'; })""";
    private static final String STORAGE_REFUSED = """
            () => { Storage.prototype.setItem = () => { throw new DOMException('refused', 'QuotaExceededError'); };
              indexedDB.open = () => { throw new DOMException('refused', 'UnknownError'); }; }""";
    private static final String BODY = "市民の移動を支えるための取組について、今後の方針を伺う。".repeat(43);
    private static Browser browser;
    private TestSession session;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @BeforeEach
    void open() throws SQLException {
        session = TestSession.open(1);
    }

    @AfterEach
    void close() throws SQLException {
        session.close();
    }

    @Test
    @DisplayName("A3: a form in the first of thirty-one tabs is stored")
    void formSurvivesThirtyTabs() {
        try (Person clerk = browser.person("general-affairs")) {
            Page page = entry(clerk);
            visitThirtyPages(page);
            page.keyboard().press("Control+Enter");
            page.locator(".entered li").waitFor();
            assertEquals(1, stored());
            assertEquals("", body(page).inputValue());
            assertEquals(0, kept(page), "what is stored is not kept in the browser any longer");
        }
    }

    @Test
    @DisplayName("A3: an expired view keeps the text on the page, says so, and the next press stores it, without any storage")
    void expiredViewKeepsTheText() {
        try (Person clerk = browser.person("general-affairs")) {
            Page page = entry(clerk);
            page.evaluate(STORAGE_REFUSED);
            body(page).press("End");
            page.keyboard().type("以上。");
            assertThat(page.locator("[data-typed=unkept]")).containsText("控えを残せません");
            page.evaluate(VIEW_ENDED);
            pressInVain(page, "有効期限が切れていたため");
            assertEquals(BODY + "以上。", body(page).inputValue());
            page.keyboard().press("Control+Enter");
            page.locator(".entered li").waitFor();
            assertEquals(1, stored());
        }
    }

    @Test
    @DisplayName("A3: after a restart, or when the session has run out, the text is there and the next press stores it")
    void lostSessionKeepsTheText() {
        try (Person clerk = browser.person("general-affairs")) {
            Page page = entry(clerk);
            page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("GIJIDO"));
            pressInVain(page, "有効期限が切れていたため");
            page.keyboard().press("Control+Enter");
            page.locator(".entered li").waitFor();
            assertEquals(1, stored());
        }
    }

    @Test
    @DisplayName("A3: an ended sign-in keeps the text on the page; after another's sign-in it is not sent, after the own it is")
    void endedSignInKeepsTheText() {
        try (Person clerk = browser.person("general-affairs")) {
            Page page = entry(clerk);
            page.context().clearCookies();
            pressInVain(page, "ログインが切れた");
            assertEquals(BODY, body(page).inputValue());
            signInBeside(page, "drafter");
            pressInVain(page, "別の人");
            page.context().clearCookies();
            signInBeside(page, "general-affairs");
            pressInVain(page, "有効期限が切れていたため");
            page.keyboard().press("Control+Enter");
            page.locator(".entered li").waitFor();
            assertEquals(1, stored());
        }
    }

    @Test
    @DisplayName("A3: a sign-in page that was left open over night still lets in")
    void signInPageDoesNotExpire() {
        try (Person clerk = browser.stranger()) {
            Page page = clerk.open("/signin.xhtml");
            page.context().clearCookies();
            page.locator("[id='signin:login']").fill(TestServer.account("general-affairs").login());
            page.locator("[id='signin:password']").fill(TestServer.account("general-affairs").password());
            page.locator("[id='signin:enter']").click();
            page.waitForURL(url -> !url.contains("signin") && !url.contains("expired"));
            assertThat(page.locator(".topbar-end")).isVisible();
        }
    }

    @Test
    @DisplayName("A3: a server that does not answer leaves the text and says so")
    void unreachedServerKeepsTheText() {
        try (Person clerk = browser.person("general-affairs")) {
            Page page = entry(clerk);
            clerk.goOffline(true);
            pressInVain(page, "届きませんでした");
            clerk.goOffline(false);
            page.keyboard().press("Control+Enter");
            page.locator(".entered li").waitFor();
            assertEquals(1, stored());
        }
    }

    @Test
    @DisplayName("A3: Back and a reload bring the text back, with a sentence and a way to discard it")
    void backBringsTheTextBack() {
        try (Person clerk = browser.person("general-affairs")) {
            Page page = entry(clerk);
            page.navigate(TestServer.url().resolve("/").toString());
            page.goBack();
            assertThat(body(page)).hasValue(BODY);
            assertThat(page.locator("[data-typed=restored]")).containsText("まだ登録していません");
            page.reload();
            assertThat(body(page)).hasValue(BODY);
            page.locator("[data-typed=restored] button").click();
            assertThat(body(page)).hasValue("");
            assertEquals(0, kept(page));
        }
    }

    @Test
    @DisplayName("A3: what a closed tab left is offered in the next one")
    void closedTabIsOffered() {
        try (Person clerk = browser.person("general-affairs")) {
            Page first = entry(clerk);
            first.waitForCondition(() -> kept(first) == 1);
            Page second = clerk.newTab();
            second.navigate(first.url());
            first.close();
            second.reload();
            second.locator(".typed button").first().click();
            assertThat(body(second)).hasValue(BODY);
            second.locator("[id='entry:save']").click();
            second.locator(".entered li").waitFor();
            assertEquals(0, kept(second));
        }
    }

    @Test
    @DisplayName("A3: signing out asks, and then takes what was typed away from the machine")
    void signOutTakesTheTextAway() {
        try (Person clerk = browser.person("general-affairs")) {
            Page page = entry(clerk);
            page.waitForCondition(() -> kept(page) == 1);
            page.locator("details.menu summary").click();
            page.locator("[id='leave:signOut']").click();
            page.locator("#ask button[value=no]").click();
            assertEquals(1, kept(page));
            page.locator("details.menu summary").click();
            page.locator("[id='leave:signOut']").click();
            page.locator("#ask button[value=yes]").click();
            page.locator("input[type=password]").waitFor();
            assertEquals(0, kept(page));
        }
    }

    @Test
    @DisplayName("A3: text typed on an old version of a question does not overwrite what another has saved since")
    void oldVersionIsNotSavedUnseen() {
        long question = session.enter("1", "元の件名");
        try (Person clerk = browser.person("general-affairs")) {
            Page page = clerk.open("/questions/question.xhtml?id=" + question);
            page.locator("[id='edit:subject']").fill("遅い人の件名");
            TestServer.api("general-affairs").put("/api/questions/" + question, Map.of("version", 0, "subject", "早い人の件名"))
                    .accepted();
            page.reload();
            assertThat(page.locator("[id='edit:subject']")).hasValue("遅い人の件名");
            page.locator("[id='edit:save']").click();
            assertThat(page.locator("#editing .card")).containsText("早い人の件名");
            assertEquals("遅い人の件名", page.locator("[id='edit:subject']").inputValue());
        }
    }

    @Test
    @DisplayName("A3: another form of the page that is sent leaves what was typed in this one")
    void otherFormLeavesTheText() {
        long question = session.enter("1", "元の件名");
        try (Person clerk = browser.person("general-affairs")) {
            Page page = clerk.open("/questions/question.xhtml?id=" + question);
            page.locator("[id='edit:subject']").fill("書きかけの件名");
            page.locator("[id='move:number']").fill("7");
            page.locator("[id='move:go']").click();
            page.locator(".message-done").waitFor();
            assertThat(page.locator("[id='edit:subject']")).hasValue("書きかけの件名");
        }
    }

    @Test
    @DisplayName("A25: the sentence of a refusal and its field are in view, and the field has the focus")
    void refusalIsInViewAndFocused() {
        session.enter("1", "先の質問");
        try (Person clerk = browser.person("general-affairs")) {
            Page page = entry(clerk);
            page.setViewportSize(1024, 420);
            fill(page, "number", "1");
            refusedAt(page, "number", "既に使われています");
            fill(page, "number", "2");
            fill(page, "internalDeadline", "いつか");
            refusedAt(page, "internalDeadline", "読み取れません");
            fill(page, "internalDeadline", "");
            fill(page, "subject", "");
            refusedAt(page, "subject", "件名");
            fill(page, "subject", "件名");
            fill(page, "lead", "ない課");
            refusedAt(page, "lead", "担当課が見つかりません");
        }
    }

    @Test
    @DisplayName("A5 and A6 in a form: nothing is cut off, the length is said; control characters are left out")
    void tooLongAFieldIsSaid() {
        try (Person clerk = browser.person("general-affairs")) {
            Page page = entry(clerk);
            String long301 = "𠮷".repeat(301);
            page.locator("[id='entry:subject']").click();
            page.keyboard().press("Control+a");
            page.keyboard().insertText(long301);
            assertThat(page.locator(".field-most")).containsText("1文字減らして");
            refusedAt(page, "subject", "300文字まで");
            assertEquals(long301, page.locator("[id='entry:subject']").inputValue());
            fill(page, "subject", "窓口\u0007に\u000bついて");
            assertEquals("窓口について", page.locator("[id='entry:subject']").inputValue());
            page.keyboard().press("Control+Enter");
            page.locator(".entered li").waitFor();
            assertEquals(1, stored());
        }
    }

    /** The form of quick entry with a subject and 1,200 characters in it. */
    private Page entry(Person clerk) {
        Page page = clerk.open("/questions/entry.xhtml?session=" + session.id());
        fill(page, "subject", "地域の足について " + UUID.randomUUID());
        body(page).fill(BODY);
        return page;
    }

    private static void fill(Page page, String field, String words) {
        page.locator("[id='entry:" + field + "']").fill(words);
    }

    private static Locator body(Page page) {
        return page.locator("[id='entry:body']");
    }

    /** Pages with forms, in the same session, as other tabs would open them. */
    private static void visitThirtyPages(Page page) {
        for (int time = 0; time < 30; time++) {
            assertTrue(page.request().get(TestServer.url().resolve("/settings.xhtml").toString()).ok());
        }
    }

    private void pressInVain(Page page, String sentence) {
        page.keyboard().press("Control+Enter");
        Locator notice = page.locator("#messages .message", new Page.LocatorOptions().setHasText(sentence));
        assertThat(notice).isInViewport();
        assertThat(notice).isFocused();
        assertEquals(0, stored());
    }

    private static void refusedAt(Page page, String field, String sentence) {
        page.keyboard().press("Control+Enter");
        Locator said = page.locator("[id='entry:" + field + "-error']");
        assertThat(said).containsText(sentence);
        assertThat(said).isInViewport();
        assertThat(page.locator("[id='entry:" + field + "']")).isFocused();
        assertThat(page.locator("[id='entry:" + field + "']")).isInViewport();
    }

    private static void signInBeside(Page page, String role) {
        try (Page beside = page.context().newPage()) {
            beside.navigate(TestServer.url().resolve("/signin.xhtml").toString());
            beside.locator("[id='signin:login']").fill(TestServer.account(role).login());
            beside.locator("[id='signin:password']").fill(TestServer.account(role).password());
            beside.locator("[id='signin:enter']").click();
            beside.waitForURL(url -> !url.contains("signin"));
        }
    }

    private static int kept(Page page) {
        return (Integer) page.evaluate("() => Object.keys(localStorage).filter(key => key.startsWith('gijido.typed')).length");
    }

    private int stored() {
        JsonArray rows = TestServer.api("general-affairs").get("/api/sessions/" + session.id() + "/questions?size=50")
                .accepted().json().getAsJsonObject().getAsJsonArray("rows");
        assertFalse(rows.isJsonNull());
        return rows.size();
    }
}
